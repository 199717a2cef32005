package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** How many cases there are where. */
class CaseCountsOverHttpTest extends RunningHousing {

    private static final String EMULATION = TestTokens.token("TW001", "VSS", "emulation");

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, PROVINCES_63, 08",
        "PROVINCE, PROVINCES_34, 08",
        "COMMUNE, PROVINCES_63, 02266",
        "UNIT, PROVINCES_34, T63-08",
        "PILLAR, PROVINCES_34, NCC"
    })
    void addUpUnderEitherStructure(String by, String structure, String code) {
        String filter = "?by=" + by + "&structure=" + structure;
        list(newIdentityNumber());
        JsonNode before = counts(EMULATION, filter);

        startedCase();
        list(newIdentityNumber());

        JsonNode after = counts(EMULATION, filter);
        assertThat(total(after) - total(before)).isEqualTo(2);
        assertThat(inGroup(after, code, "STARTED") - inGroup(before, code, "STARTED"))
                .isEqualTo(1);
        assertThat(inGroup(after, code, "LISTED") - inGroup(before, code, "LISTED"))
                .isEqualTo(1);
        long placed = after.required("groups")
                .valueStream()
                .mapToLong(group -> group.required("counts").required("cases").asLong())
                .sum();
        assertThat(placed + after.path("unplaced").path("cases").asLong(0)).isEqualTo(total(after));
    }

    @Test
    void areOfTheUnitsThatTheCallerSees() {
        String own = "?by=PROVINCE&unitCode=T63-08";
        list(newIdentityNumber());

        assertThat(total(counts(OFFICER, own))).isPositive();
        assertThat(total(counts(EMULATION, "?by=PROVINCE&pillar=OTHER"))).isZero();
        assertThat(send(request(OFFICER, "/api/v1/housing/case-counts?by=PROVINCE"))
                        .status())
                .isEqualTo(400);
        assertThat(send(request(OFFICER, "/api/v1/housing/case-counts?by=PROVINCE&unitCode=T63-02"))
                        .code())
                .isEqualTo("unit.foreign");
        assertThat(send(request(EMULATION, "/api/v1/housing/case-counts?by=SIZE"))
                        .body()
                        .required("field")
                        .asString())
                .isEqualTo("by");
    }

    private JsonNode counts(String token, String query) {
        return send(request(token, "/api/v1/housing/case-counts" + query)
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data();
    }

    private static long total(JsonNode counts) {
        return counts.required("total").required("cases").asLong();
    }

    private static long inGroup(JsonNode counts, String code, String stage) {
        return counts.required("groups")
                .valueStream()
                .filter(group -> group.required("code").asString().equals(code))
                .mapToLong(group ->
                        group.required("counts").required("byStage").path(stage).asLong(0))
                .sum();
    }
}
