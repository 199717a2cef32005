package vn.chungtay.housing.housecase.read.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.reference.ReferenceData;

class DeadlinesTest {

    private static final LocalDate LISTED_ON = LocalDate.of(2025, 1, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 8, 31);

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
        assertThat(lastDay("CAMPAIGN", 2025, 3, 9)).isEqualTo("2025-12-31");
        assertThat(lastDay("CAMPAIGN", 2025, 3, 10)).isEqualTo("2025-10-31");
        assertThat(lastDay("CAMPAIGN", 2025, 6, 7)).isEqualTo("2025-10-31");
        assertThat(lastDay("CAMPAIGN", 2025, 6, 8)).isEqualTo("2025-08-31");
        assertThat(lastDay("NCC", 2025, 7, 15)).isEqualTo("2025-08-31");
        assertThat(lastDay("NCC", 2025, 7, 16)).isEqualTo("2025-07-24");
        assertThat(lastDay("CAMPAIGN", 2025, 7, 16)).isEqualTo("2025-08-31");
        assertThat(on(LocalDate.of(2024, 10, 5)).inForce()).isEmpty();
    }

    @Test
    void tellHowTheyWereMovedAndOnWhichBasis() {
        assertThat(deadlines("2026-01-01T00:00:00Z").history(Pillar.CAMPAIGN))
                .extracting(
                        entry -> entry.inForceFrom().toString(),
                        entry -> entry.lastDay().toString(),
                        Deadline::status,
                        Deadline::basis)
                .containsExactly(
                        tuple("2024-10-06", "2025-12-31", "verified", "Công điện 102/CĐ-TTg"),
                        tuple(
                                "2025-03-10",
                                "2025-10-31",
                                "derived",
                                "day it took effect inferred from the published progress reports"),
                        tuple("2025-06-08", "2025-08-31", "verified", "Công điện 84/CĐ-TTg"));
    }

    @Test
    void letTheDeadlineOfAProgrammeTakeThePlaceOfThatOfAll() {
        assertThat(deadlines("2026-01-01T00:00:00Z").history(Pillar.NCC))
                .extracting(entry -> entry.inForceFrom().toString(), Deadline::inForceTo, Deadline::appliesTo)
                .containsExactly(
                        tuple("2024-10-06", LocalDate.of(2025, 3, 9), "all pillars"),
                        tuple("2025-03-10", LocalDate.of(2025, 6, 7), "all pillars"),
                        tuple("2025-06-08", LocalDate.of(2025, 7, 15), "all pillars"),
                        tuple("2025-07-16", null, "NCC"));
    }

    @Nested
    class Standings {

        @Test
        void runUntilTheLastDayAndAreLateFromTheNextOn() {
            assertThat(standing(LAST_DAY, null, null))
                    .extracting(CaseDeadline::standing, CaseDeadline::daysLeft)
                    .containsExactly(Standing.RUNNING, 0L);
            assertThat(standing(LAST_DAY.plusDays(1), null, null))
                    .extracting(CaseDeadline::standing, CaseDeadline::daysLeft)
                    .containsExactly(Standing.LATE, -1L);
        }

        @Test
        void areSettledByTheHandover() {
            LocalDate later = LAST_DAY.plusDays(30);
            assertThat(standing(later, LAST_DAY, null).standing()).isEqualTo(Standing.MET);
            assertThat(standing(later, LAST_DAY.plusDays(1), null).standing()).isEqualTo(Standing.MISSED);
            assertThat(standing(later, LAST_DAY, null).daysLeft()).isNull();
        }

        @Test
        void knowNothingOfLaterDays() {
            assertThat(standing(LAST_DAY.plusDays(1), LAST_DAY.plusDays(2), null)
                            .standing())
                    .isEqualTo(Standing.LATE);
            assertThat(standing(LAST_DAY, null, LAST_DAY.plusDays(1)).standing())
                    .isEqualTo(Standing.RUNNING);
        }

        @Test
        void areNoneForWhatWasGivenUpOrIsNotListedYet() {
            assertThat(standing(LAST_DAY.plusDays(1), null, LAST_DAY)).satisfies(none -> {
                assertThat(none.standing()).isEqualTo(Standing.NONE);
                assertThat(none.deadline()).isNull();
            });
            assertThat(standing(LISTED_ON.minusDays(1), null, null).standing()).isEqualTo(Standing.NONE);
            assertThat(standing(LISTED_ON, null, null).standing()).isEqualTo(Standing.RUNNING);
        }

        private CaseDeadline standing(
                LocalDate day, @Nullable LocalDate handedOverOn, @Nullable LocalDate withdrawnOn) {
            return on(day).standing("CAMPAIGN", LISTED_ON, handedOverOn, withdrawnOn);
        }
    }

    @Test
    void sayWhichProgrammesAreDueSoon() {
        assertThat(on(LAST_DAY.minusDays(10)).runningPillars(9)).isEmpty();
        assertThat(on(LAST_DAY.minusDays(10)).runningPillars(10))
                .containsExactlyInAnyOrder("MTQG_GNBV", "MTQG_DTTS", "CAMPAIGN", "OTHER");
        assertThat(on(LAST_DAY.plusDays(1)).runningPillars(10)).isEmpty();
    }

    private static DeadlinesOfDay on(LocalDate day) {
        return deadlines("2026-01-01T00:00:00Z").on(day);
    }

    private static String lastDay(String pillar, int year, int month, int day) {
        Deadline found = on(LocalDate.of(year, month, day)).of(pillar);
        assertThat(found).isNotNull();
        return found.lastDay().toString();
    }

    private static Set<String> lateAt(String instant) {
        return deadlines(instant).today().latePillars();
    }

    private static Deadlines deadlines(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new Deadlines(ReferenceData.rules(), new Today(clock));
    }
}
