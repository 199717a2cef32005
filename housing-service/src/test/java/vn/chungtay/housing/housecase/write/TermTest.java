package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.givenAt;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.checkterm.CheckTerm;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRelease;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.values.VndAmount;

/** Everything was recorded at {@link Cases#NOW}, whatever days were entered; time passes from there. */
class TermTest {

    private static final Instant DAY_LATER = NOW.plus(Duration.ofHours(24));
    private static final Instant MONTH_LATER = NOW.plus(Duration.ofDays(30));

    private final Cases cases = Cases.story();
    private final Object requested = cases.requested(FIRST, 1, 42_000_000, STARTED_ON);
    private final Object reserved = cases.reserved(FIRST, 1, 42_000_000, STARTED_ON);
    private final Object expired = cases.expired(FIRST, 1, 42_000_000, TODAY.plusDays(30));

    @Nested
    class AnAnswerThatIsAwaited {

        @Test
        void isLateAtTheEndOfItsHoursAndNotBefore() {
            when(DAY_LATER.minusMillis(1), InstalmentState.REQUESTED, requested).expectNoEvents();
            when(DAY_LATER, InstalmentState.REQUESTED, requested)
                    .expectEvents(cases.unanswered(FIRST, 1, 42_000_000, TODAY.plusDays(1)));
        }

        @Test
        void isLateOnce() {
            when(
                            MONTH_LATER,
                            InstalmentState.REQUESTED,
                            requested,
                            cases.unanswered(FIRST, 1, 42_000_000, TODAY.plusDays(1)))
                    .expectNoEvents();
        }

        @Test
        void isTakenWhenItComesAfterAll() {
            givenAt(NOW, started(requested, cases.unanswered(FIRST, 1, 42_000_000, TODAY.plusDays(1))))
                    .when(new RecordReservation(CASE, FIRST, STARTED_ON), REACTION.metadata())
                    .expectEvents(reserved);
        }

        @Test
        void isNotLateWhereItCameMeanwhile() {
            when(MONTH_LATER, InstalmentState.REQUESTED, requested, reserved).expectNoEvents();
        }
    }

    @Nested
    class AReservation {

        @Test
        void isGivenUpAtTheEndOfItsDaysAndNotBefore() {
            when(MONTH_LATER.minusMillis(1), InstalmentState.RESERVED, requested, reserved)
                    .expectNoEvents();
            when(MONTH_LATER, InstalmentState.RESERVED, requested, reserved).expectEvents(expired);
        }

        @Test
        void hasItsOwnTermAfterALateAnswer() {
            when(
                            MONTH_LATER,
                            InstalmentState.RESERVED,
                            requested,
                            cases.unanswered(FIRST, 1, 42_000_000, TODAY.plusDays(1)),
                            reserved)
                    .expectEvents(expired);
        }

        @Test
        void isGivenUpOnceAndNeverAfterItIsPaidOrCancelled() {
            when(MONTH_LATER, InstalmentState.RESERVED, requested, reserved, expired)
                    .expectNoEvents();
            when(
                            MONTH_LATER,
                            InstalmentState.RESERVED,
                            requested,
                            reserved,
                            cases.paid(FIRST, 1, 42_000_000, STARTED_ON))
                    .expectNoEvents();
            when(
                            MONTH_LATER,
                            InstalmentState.RESERVED,
                            requested,
                            reserved,
                            cases.withdrawn("MOVED"),
                            cases.cancelled(FIRST, 1, 42_000_000))
                    .expectNoEvents();
        }

        @Test
        void isGivenUpAlsoWhileTheCaseStandsStill() {
            when(MONTH_LATER, InstalmentState.RESERVED, requested, reserved, cases.suspended(TODAY))
                    .expectEvents(expired);
        }

        @Test
        void isFreeWhenTheFundSaysSo() {
            givenAt(NOW, started(requested, reserved, expired))
                    .when(new RecordRelease(CASE, FIRST, TODAY), REACTION.metadata())
                    .expectEvents(cases.released(FIRST, 1, 42_000_000, TODAY));
        }

        @Test
        void staysPaidWhereThePaymentCrossed() {
            givenAt(NOW, started(requested, reserved, expired))
                    .when(new RecordPayment(CASE, FIRST, new VndAmount(42_000_000), STARTED_ON), REACTION.metadata())
                    .expectEvents(cases.paid(FIRST, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void isNoMatterOfTheFundWhileNobodyGaveItUp() {
            givenAt(NOW, started(requested, reserved))
                    .when(new RecordRelease(CASE, FIRST, TODAY), REACTION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.wrong-state"));
        }
    }

    private ResultValidator<HouseCase> when(Instant now, InstalmentState found, Object... events) {
        return givenAt(NOW, started(events)).when(new CheckTerm(CASE, FIRST, found, now), REACTION.metadata());
    }

    private List<Object> started(Object... events) {
        List<Object> all = new ArrayList<>(upTo(cases, Stage.STARTED));
        all.addAll(Arrays.asList(events));
        return all;
    }
}
