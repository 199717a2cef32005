package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.ACCEPTED_ON;
import static vn.chungtay.housing.testing.Cases.AGAIN;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.household.events.HouseholdReleased;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class WithdrawCaseTest {

    private static final HouseholdReleased RELEASED =
            new HouseholdReleased("household-" + HEAD, CASE.value(), WITHDRAWN_ON);

    private final Cases cases = Cases.story();

    @Nested
    class Withdrawing {

        @Test
        void endsACaseThatNobodyAskedMoneyFor() {
            given(cases.listed())
                    .when(withdraw(WithdrawalReason.MOVED), UNIT_HEAD.metadata())
                    .expectEvents(cases.withdrawn("MOVED"), RELEASED);
        }

        @Test
        void cancelsWhatWasAskedFor() {
            given(upTo(cases, Stage.STARTED), cases.requested(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(withdraw(WithdrawalReason.NO_LAWFUL_LAND), UNIT_HEAD.metadata())
                    .expectEvents(cases.withdrawn("NO_LAWFUL_LAND"), cases.cancelled(FIRST, 1, 42_000_000), RELEASED);
        }

        @Test
        void cancelsWhatWasSetAside() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(withdraw(WithdrawalReason.MOVED), UNIT_HEAD.metadata())
                    .expectEvents(cases.withdrawn("MOVED"), cases.cancelled(FIRST, 1, 42_000_000), RELEASED);
        }

        @Test
        void wantsBackWhatWasPaid() {
            given(upTo(cases, Stage.ACCEPTED))
                    .when(withdraw(WithdrawalReason.MOVED), UNIT_HEAD.metadata())
                    .expectEvents(cases.withdrawn("MOVED"), cases.cancelled(FIRST, 1, 42_000_000), RELEASED);
        }

        @Test
        void leavesARefusedRequestAlone() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.refused(FIRST, 1, 42_000_000, 30_000_000, STARTED_ON),
                            cases.requested(AGAIN, 1, 42_000_000, STARTED_ON))
                    .when(withdraw(WithdrawalReason.MOVED), UNIT_HEAD.metadata())
                    .expectEvents(cases.withdrawn("MOVED"), cases.cancelled(AGAIN, 1, 42_000_000), RELEASED);
        }

        @ParameterizedTest
        @EnumSource
        void freesTheHouseholdUnlessItIsServedOrGone(WithdrawalReason reason) {
            var result = given(cases.listed()).when(withdraw(reason), UNIT_HEAD.metadata());
            switch (reason) {
                case DIED, SERVED_BY_OTHER_PROGRAMME -> result.expectEvents(cases.withdrawn(reason.name()));
                case MOVED, NO_WISH, CANNOT_MATCH_FUNDS, NO_LAWFUL_LAND ->
                    result.expectEvents(cases.withdrawn(reason.name()), RELEASED);
            }
        }

        @Test
        void refusesTheHeadOfAnotherUnit() {
            given(cases.listed())
                    .when(
                            withdraw(WithdrawalReason.MOVED),
                            new Actor("c".repeat(64), Set.of("unit-head"), "T63-02").metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign"));
        }

        @Test
        void refusesADayBeforeTheFormerStage() {
            given(upTo(cases, Stage.ACCEPTED))
                    .when(withdraw(WithdrawalReason.MOVED, ACCEPTED_ON.minusDays(1)), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "ACCEPTED")));
            given(upTo(cases, Stage.ACCEPTED))
                    .when(withdraw(WithdrawalReason.MOVED, ACCEPTED_ON), UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class ALateAnswerOfTheFund {

        private final List<Object> withdrawn = List.of(
                cases.listed(),
                cases.sponsored(),
                cases.started(),
                cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                cases.withdrawn("MOVED"),
                cases.cancelled(FIRST, 1, 42_000_000));

        @Test
        void changesNothingWhereItIsAYesOrANo() {
            given(withdrawn)
                    .when(new RecordReservation(CASE, FIRST, WITHDRAWN_ON), REACTION.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
            given(withdrawn)
                    .when(new RecordRefusal(CASE, FIRST, 1, "fund.insufficient", WITHDRAWN_ON), REACTION.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void isKeptWhereItIsAPayment() {
            given(withdrawn)
                    .when(pay(42_000_000), REACTION.metadata())
                    .expectEvents(cases.paid(FIRST, 1, 42_000_000, WITHDRAWN_ON));
        }

        @Test
        void isRefusedWhereItPaysAnotherSumOrPaysTwice() {
            given(withdrawn)
                    .when(pay(41_999_999), REACTION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.other-amount"));
            given(withdrawn, cases.paid(FIRST, 1, 42_000_000, WITHDRAWN_ON))
                    .when(pay(42_000_000), REACTION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.wrong-state", Map.of("state", "RETURN_DUE")));
        }

        @Test
        void changesNothingWhereItComesAgainAfterThePayment() {
            given(withdrawn, cases.paid(FIRST, 1, 42_000_000, WITHDRAWN_ON))
                    .when(new RecordReservation(CASE, FIRST, WITHDRAWN_ON), REACTION.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        private static RecordPayment pay(long amountVnd) {
            return new RecordPayment(CASE, FIRST, new VndAmount(amountVnd), WITHDRAWN_ON);
        }
    }

    private static WithdrawCase withdraw(WithdrawalReason reason) {
        return withdraw(reason, WITHDRAWN_ON);
    }

    private static WithdrawCase withdraw(WithdrawalReason reason, LocalDate day) {
        return new WithdrawCase(CASE, reason, on(day));
    }
}
