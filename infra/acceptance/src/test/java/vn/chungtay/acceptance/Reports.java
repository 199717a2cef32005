package vn.chungtay.acceptance;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Patience;
import vn.chungtay.local.demo.Story;

/** The nationwide report as anybody reads it, and what one story adds to it. */
final class Reports {

    static final String ON_63 = "2025-03-31";
    static final String ON_34 = "2025-07-01";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final ApiClient api;

    Reports(ApiClient api) {
        this.api = api;
    }

    /** What one whole story adds to the country. */
    static Figures ofOneStory() {
        Map<String, Long> values = new TreeMap<>();
        values.put("houses.listed", 2L);
        values.put("houses.sponsored", 2L);
        values.put("houses.started", 2L);
        values.put("houses.accepted", 1L);
        values.put("houses.handedOver", 1L);
        values.put("houses.settled", 1L);
        values.put("money.receivedVnd", Story.MONEY_VND + Story.SMALL_FUND_VND);
        values.put("money.reservedVnd", 0L);
        values.put("money.disbursedVnd", Story.SUPPORT_VND);
        values.put("money.returnedVnd", 0L);
        values.put("money.paidVnd", Story.SUPPORT_VND);
        values.put("materialsDeclaredVnd", Story.CEMENT_VALUE_VND);
        values.put("workingDays", (long) Story.WORKING_DAYS);
        return new Figures(values);
    }

    JsonNode data(String structureOn) {
        return api.get(null, "/api/v1/reports/nationwide?structureOn=" + structureOn)
                .data();
    }

    Figures total() {
        return Figures.of(data(ON_34).required("total"));
    }

    /** Waits until the country's total is exactly this, and stays so until every view has caught up. */
    void awaitTotal(Figures expected) {
        Patience.until(
                "total " + expected + ", now " + total(),
                LIMIT,
                Duration.ofMillis(200),
                () -> Optional.of(total()).filter(expected::equals));
    }

    /** The line of a table with this value in this field. */
    static JsonNode line(JsonNode lines, String field, String value) {
        for (JsonNode line : lines) {
            if (line.required(field).asString().equals(value)) {
                return line;
            }
        }
        throw new AssertionError("no line with " + field + " " + value);
    }

    /** All provinces and what belongs to none, added up. */
    static Figures placed(JsonNode report) {
        Figures sum = Figures.of(report.required("unplaced"));
        for (JsonNode line : report.required("byProvince")) {
            sum = sum.plus(Figures.of(line));
        }
        return sum;
    }
}
