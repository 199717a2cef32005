package vn.chungtay.infra.service.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.sample.SampleService;
import vn.chungtay.test.security.TestTokens;

class ErrorsOverHttpTest extends SampleService {

    private static final String COUNTERS = "/api/v1/sample/counters";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                        | request.unreadable     |",
                "[1]                                                      | request.unreadable     |",
                "{\"unitCode\": \"A\", \"occurredOn\": \"2025-02-01\", \"x\": 1} | request.field-unknown  | x",
                "{\"occurredOn\": \"2025-02-01\"}                         | request.field-required | unitCode",
                "{\"unitCode\": \" \", \"occurredOn\": \"2025-02-01\"}    |                        | unitCode",
                "{\"unitCode\": \"lower\", \"occurredOn\": \"2025-02-01\"} | request.field-invalid | unitCode",
                "{\"unitCode\": \"A\", \"occurredOn\": \"yesterday\"}     | request.field-invalid  | occurredOn"
            })
    void namesWhatCannotBeRead(String body, String code, String field) {
        var refused = send(post(COUNTERS, body));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        if (code != null) {
            assertThat(refused.code()).isEqualTo(code);
        }
        assertThat(refused.body().path("field").asString(null)).isEqualTo(field);
    }

    @Test
    void refusesNothingForANumber() {
        String id = open().body().path("id").asString();
        var refused = send(post(COUNTERS + "/" + id + "/counts", "{\"by\": null}"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).isEqualTo("by");
    }

    @Test
    void answersARuleWithItsFactsInTheLanguageAskedFor() {
        String id = open().body().path("id").asString();

        var vietnamese = count(id, 1001);
        var english = send(post(COUNTERS + "/" + id + "/counts", "{\"by\": 1001}")
                .header("Accept-Language", "fr;q=0.9, en-GB;q=0.8"));

        assertThat(vietnamese.status()).isEqualTo(422);
        assertThat(vietnamese.code()).isEqualTo("counter.too-high");
        assertThat(vietnamese.body().path("facts").path("highest").asInt()).isEqualTo(1000);
        assertThat(vietnamese.body().path("title").asString()).isEqualTo("Không thực hiện được");
        assertThat(vietnamese.body().path("detail").asString()).isEqualTo("Không đếm quá 1000; hiện là 0.");
        assertThat(english.body().path("detail").asString()).isEqualTo("No counting above 1000; it stands at 0.");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void goesOnWithTheCallersTrace() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        var refused = send(post(COUNTERS, "{").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));
        assertThat(refused.body().path("traceId").asString()).isEqualTo(trace);
    }

    @Test
    void findsNoAggregateByItsKind() {
        var missing = count("counter-none", 1);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.code()).isEqualTo("counter.unknown");
    }

    @Test
    void showsNothingOfAnErrorThatNobodyProvidedFor() {
        String id = open().body().path("id").asString();

        var failed = send(post(COUNTERS + "/" + id + "/failures", "{}"));

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.code()).isEqualTo("service.failed");
        assertThat(failed.raw().body()).doesNotContain("secret", "Exception", "vn.chungtay");
    }

    @Test
    void answersSpringsOwnErrorsAlike() {
        var authorized = "Bearer " + OFFICER;
        var noPath = send(request("/api/v1/sample/nothing").header("Authorization", authorized));
        var noMethod =
                send(request(COUNTERS).header("Authorization", authorized).PUT(BodyPublishers.noBody()));
        var noType = send(post(COUNTERS, "<a/>").setHeader("Content-Type", "text/xml"));
        var tooLarge = send(post(COUNTERS, "{\"unitCode\": \"" + "A".repeat(1_000_000) + "\"}"));
        var noNumber = send(request("/api/v1/sample/open?number=one"));

        assertThat(noPath).returns(404, Reply::status).returns("request.path-unknown", Reply::code);
        assertThat(noMethod).returns(405, Reply::status).returns("request.method-not-supported", Reply::code);
        assertThat(noType).returns(415, Reply::status).returns("request.media-type-not-supported", Reply::code);
        assertThat(tooLarge).returns(413, Reply::status).returns("request.too-large", Reply::code);
        assertThat(noNumber).returns(400, Reply::status).returns("request.field-invalid", Reply::code);
    }

    @Test
    void saysWhoeverHasNotSignedIn() {
        var withoutToken = send(request(COUNTERS + "/any"));
        var expired = send(request(COUNTERS + "/any")
                .header("Authorization", "Bearer " + TestTokens.expired("CB001", "T63-08", "officer")));
        var forged = send(request(COUNTERS + "/any")
                .header("Authorization", "Bearer " + TestTokens.forged("CB001", "T63-08", "officer")));

        assertThat(withoutToken).returns(401, Reply::status).returns("token.required", Reply::code);
        assertThat(expired).returns(401, Reply::status).returns("token.invalid", Reply::code);
        assertThat(forged).returns(401, Reply::status).returns("token.invalid", Reply::code);
        assertThat(withoutToken.raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void closesWhatIsNoEndpoint() {
        assertThat(send(request("/anything")).status()).isEqualTo(401);
        assertThat(send(request("/anything").header("Authorization", "Bearer " + OFFICER)))
                .returns(403, Reply::status)
                .returns("role.not-permitted", Reply::code);
        assertThat(send(request("/actuator/env")).status()).isEqualTo(401);
        assertThat(send(request("/actuator/health/readiness")).status()).isEqualTo(200);
        assertThat(send(request("/actuator/prometheus")).status()).isEqualTo(200);
        assertThat(send(request("/v3/api-docs")).body().path("openapi").asString())
                .startsWith("3.1");
    }
}
