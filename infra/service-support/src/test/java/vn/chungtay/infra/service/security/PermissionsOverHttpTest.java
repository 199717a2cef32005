package vn.chungtay.infra.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.sample.SampleService;
import vn.chungtay.test.security.TestTokens;

class PermissionsOverHttpTest extends SampleService {

    private static final String OPEN = """
            {"unitCode": "T63-08", "occurredOn": "2025-02-01"}""";

    private Reply openAs(String token) {
        return send(post("/api/v1/sample/counters", OPEN).setHeader("Authorization", "Bearer " + token));
    }

    @Test
    void letsARoleDoWhatTheMatrixGivesIt() {
        assertThat(openAs(OFFICER).status()).isEqualTo(201);
        assertThat(openAs(TestTokens.token("CB002", "T63-08", "auditor")))
                .returns(403, Reply::status)
                .returns("role.not-permitted", Reply::code);
    }

    @Test
    void letsAnOfficerActForTheirOwnUnitAlone() {
        assertThat(openAs(TestTokens.token("CB003", "T63-10", "officer")))
                .returns(403, Reply::status)
                .returns("unit.foreign", Reply::code);
        assertThat(openAs(TestTokens.token("CB004", "VSS", "officer")).status())
                .as("a unit above")
                .isEqualTo(201);
    }

    @Test
    void letsAScopeOfAnyActForEveryUnit() {
        assertThat(openAs(TestTokens.token("CB005", "T63-10", "director")).status())
                .isEqualTo(201);
    }

    @Test
    void judgesTheUnitOnTheDayOfTheFact() {
        var beforeTheUnit = send(post("/api/v1/sample/counters", """
                {"unitCode": "T63-08", "occurredOn": "2001-02-01"}"""));
        assertThat(beforeTheUnit).returns(422, Reply::status).returns("unit.unknown", Reply::code);
    }

    @Test
    void theRequestIsTimedAndNotEachFilterThatItPasses() {
        openAs(OFFICER);
        assertThat(send(request("/actuator/prometheus")).raw().body())
                .contains("http_server_requests_seconds_count")
                .doesNotContain("spring_security");
    }

    @Test
    void asksNobodyForATokenWhereThePublicMay() {
        assertThat(send(request("/api/v1/sample/open")).status()).isEqualTo(200);
    }

    @Test
    void letsNobodyUseAnEndpointWithoutAnOperation() {
        assertThat(send(request("/api/v1/sample/forgotten").header("Authorization", "Bearer " + OFFICER)))
                .returns(403, Reply::status)
                .returns("role.not-permitted", Reply::code);
        assertThat(send(request("/api/v1/sample/forgotten")).status()).isEqualTo(401);
    }
}
