package vn.chungtay.housing.housecase.read.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.reference.ReferenceData;

class DeadlinesTest {

    @Test
    void countTheDayItselfAsInTime() {
        assertThat(lateAt("2025-07-24T16:59:59Z")).isEmpty();
        assertThat(lateAt("2025-07-24T17:00:00Z")).containsExactly("NCC");
    }

    @Test
    void takeTheDeadlineOfAllWhereAPillarHasNone() {
        assertThat(lateAt("2025-08-31T16:59:59Z")).containsExactly("NCC");
        assertThat(lateAt("2025-08-31T17:00:00Z"))
                .containsExactlyInAnyOrder("NCC", "MTQG_GNBV", "MTQG_DTTS", "CAMPAIGN", "OTHER");
    }

    @Test
    void areThoseThatStandOnTheDay() {
        assertThat(lateAt("2025-03-01T00:00:00Z")).isEmpty();
    }

    private static Set<String> lateAt(String instant) {
        return new Deadlines(ReferenceData.rules(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).latePillars();
    }
}
