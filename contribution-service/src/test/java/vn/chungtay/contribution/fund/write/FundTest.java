package vn.chungtay.contribution.fund.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUNDS_DISBURSED;
import static vn.chungtay.contribution.Samples.FUNDS_RESERVED;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.MONEY_RETURNED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.RESERVATION_CANCELLED;
import static vn.chungtay.contribution.Samples.RESERVATION_REFUSED;
import static vn.chungtay.contribution.Samples.RETURN_DEMANDED;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.credited;
import static vn.chungtay.contribution.Samples.disbursed;
import static vn.chungtay.contribution.Samples.reserved;
import static vn.chungtay.contribution.Samples.returned;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.events.ReturnDemanded;
import vn.chungtay.contribution.fund.write.cancel.CancelInstalment;
import vn.chungtay.contribution.fund.write.disburse.Disburse;
import vn.chungtay.contribution.fund.write.release.ReleaseReservation;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.fund.write.returnmoney.RecordReturn;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

class FundTest {

    private static final Actor HOUSES = Actor.system("contribution");
    private static final Actor ACCOUNTANT = new Actor("ac".repeat(32), Set.of("accountant"), UNIT);

    private final FixtureConfiguration<Fund> fund = new AggregateTestFixture<>(Fund.class);

    @BeforeEach
    void giveWhatDecisionsLookUp() {
        UnitAuthority ownUnitOnly = (actor, operation, unitCode, day) -> {
            if (!actor.unitCode().equals(unitCode)) {
                throw new NotAllowed("unit.foreign", Map.of("unitCode", unitCode));
            }
        };
        fund.registerInjectableResource(ownUnitOnly).registerInjectableResource(ReferenceData.units());
    }

    @Nested
    class AReservation {

        @Test
        void takesAllThatIsAvailable() {
            fund.given(FUND_OPENED, credited(42_000_000L))
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(reserved(INSTALMENT, 42_000_000L));
        }

        @Test
        void isRefusedWithTheFiguresOneDongAboveThat() {
            fund.given(FUND_OPENED, credited(41_999_999L))
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(refused(UNIT, 41_999_999L, "fund.insufficient"));
        }

        @Test
        void cannotTakeWhatAnotherOneTook() {
            fund.given(FUND_OPENED, credited(60_000_000L), reserved("instalment-other", 42_000_000L))
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(refused(UNIT, 18_000_000L, "fund.insufficient"));
        }

        @Test
        void cannotTakeWhatHasLeftTheFund() {
            fund.given(
                            FUND_OPENED,
                            credited(60_000_000L),
                            reserved("instalment-other", 42_000_000L),
                            disbursed("instalment-other", 42_000_000L))
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(refused(UNIT, 18_000_000L, "fund.insufficient"));
        }

        @Test
        void ofAFundThatNobodyOpenedIsRefused() {
            fund.givenNoPriorActivity()
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(refused(UNIT, 0, "fund.unknown"));
        }

        @Test
        void ofAFundThatNobodyOpenedIsRefusedAgain() {
            fund.given(RESERVATION_REFUSED)
                    .when(reserve("instalment-second", 1, UNIT), HOUSES.metadata())
                    .expectEvents(new ReservationRefused(
                            FUND, "instalment-second", CASE, 1, UNIT, 1, 0, "fund.unknown", false, DAY));
        }

        @ParameterizedTest
        @ValueSource(strings = {"T63-10", "VSS", "no-unit"})
        void ofAForeignUnitIsRefused(String foreign) {
            fund.given(FUND_OPENED, credited(60_000_000L))
                    .when(reserve(INSTALMENT, 42_000_000L, foreign), HOUSES.metadata())
                    .expectEvents(refused(foreign, 60_000_000L, "fund.foreign"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"KV35-XIX", "KV34-08"})
        void ofAUnitThatTookOverIsMet(String successor) {
            fund.given(FUND_OPENED, credited(60_000_000L))
                    .when(reserve(INSTALMENT, 42_000_000L, successor), HOUSES.metadata())
                    .expectEvents(reserved(INSTALMENT, 42_000_000L));
        }

        @Test
        void thatIsRepeatedHasNoSecondEffect() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void thatWasRefusedStaysRefusedThoughMoneyCameIn() {
            fund.given(FUND_OPENED, RESERVATION_REFUSED, credited(120_000_000L))
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void thatWasPaidOutIsNotReservedAgain() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED)
                    .when(reserve(INSTALMENT, 42_000_000L, UNIT), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class ADisbursement {

        @Test
        void paysOutWhatIsReserved() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                    .when(disburse(INSTALMENT), ACCOUNTANT.metadata())
                    .expectEvents(FUNDS_DISBURSED);
        }

        @Test
        void isRefusedToThePersonWhoAsked() {
            var requester = new Actor(OFFICER, Set.of("accountant"), UNIT);
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                            .when(disburse(INSTALMENT), requester.metadata()),
                    RuleViolated.class,
                    "disbursement.by-requester");
        }

        @Test
        void isRefusedToAForeignUnit() {
            var foreigner = new Actor("fe".repeat(32), Set.of("accountant"), "T63-10");
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                            .when(disburse(INSTALMENT), foreigner.metadata()),
                    NotAllowed.class,
                    "unit.foreign");
        }

        @Test
        void happensOnce() {
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED)
                            .when(disburse(INSTALMENT), ACCOUNTANT.metadata()),
                    RuleViolated.class,
                    "reservation.not-reserved");
        }

        @Test
        void ofARefusedInstalmentIsRefused() {
            expect(
                    fund.given(FUND_OPENED, RESERVATION_REFUSED).when(disburse(INSTALMENT), ACCOUNTANT.metadata()),
                    RuleViolated.class,
                    "reservation.not-reserved");
        }

        @Test
        void ofAnInstalmentThatNobodyAskedForFindsNothing() {
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L)).when(disburse(INSTALMENT), ACCOUNTANT.metadata()),
                    NotFound.class,
                    "reservation.unknown");
        }

        @Test
        void fromAFundThatNobodyOpenedFindsNothing() {
            expect(
                    fund.given(RESERVATION_REFUSED).when(disburse(INSTALMENT), ACCOUNTANT.metadata()),
                    NotFound.class,
                    "fund.unknown");
        }
    }

    @Nested
    class ACancellation {

        @Test
        void freesWhatIsReserved() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                    .when(cancel(), HOUSES.metadata())
                    .expectEvents(RESERVATION_CANCELLED);
        }

        @Test
        void demandsBackWhatWasPaidOut() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED)
                    .when(cancel(), HOUSES.metadata())
                    .expectEvents(RETURN_DEMANDED);
        }

        @Test
        void demandsBackOnlyWhatHasNotComeBackYet() {
            fund.given(
                            FUND_OPENED,
                            credited(120_000_000L),
                            FUNDS_RESERVED,
                            FUNDS_DISBURSED,
                            returned(INSTALMENT, 2_000_000L))
                    .when(cancel(), HOUSES.metadata())
                    .expectEvents(new ReturnDemanded(FUND, INSTALMENT, 40_000_000L, DAY));
        }

        @Test
        void ofARefusalHasNoEffect() {
            fund.given(FUND_OPENED, RESERVATION_REFUSED)
                    .when(cancel(), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void thatIsRepeatedHasNoSecondEffect() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, RESERVATION_CANCELLED)
                    .when(cancel(), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void thatIsRepeatedDemandsNothingTwice() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED, RETURN_DEMANDED)
                    .when(cancel(), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void letsOthersHaveTheMoney() {
            fund.given(FUND_OPENED, credited(42_000_000L), FUNDS_RESERVED, RESERVATION_CANCELLED)
                    .when(reserve("instalment-other", 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(reserved("instalment-other", 42_000_000L));
        }

        @Test
        void leavesNothingToPayOut() {
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, RESERVATION_CANCELLED)
                            .when(disburse(INSTALMENT), ACCOUNTANT.metadata()),
                    RuleViolated.class,
                    "reservation.not-reserved");
        }

        private CancelInstalment cancel() {
            return new CancelInstalment(new FundId(FUND), INSTALMENT, DAY);
        }
    }

    @Nested
    class TheEndOfItsTime {

        @Test
        void freesWhatIsStillReserved() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                    .when(release(), HOUSES.metadata())
                    .expectEvents(RESERVATION_CANCELLED);
        }

        @Test
        void leavesWhatWasPaidOutBefore() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED)
                    .when(release(), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void freesNothingTwice() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, RESERVATION_CANCELLED)
                    .when(release(), HOUSES.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        private ReleaseReservation release() {
            return new ReleaseReservation(new FundId(FUND), INSTALMENT, DAY);
        }
    }

    @Nested
    class AReturn {

        @Test
        void bringsBackAllThatWasPaidOut() {
            fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED, RETURN_DEMANDED)
                    .when(giveBack(42_000_000L), ACCOUNTANT.metadata())
                    .expectEvents(MONEY_RETURNED);
        }

        @Test
        void comesInPartsUpToTheWhole() {
            fund.given(
                            FUND_OPENED,
                            credited(120_000_000L),
                            FUNDS_RESERVED,
                            FUNDS_DISBURSED,
                            returned(INSTALMENT, 41_000_000L))
                    .when(giveBack(1_000_000L), ACCOUNTANT.metadata())
                    .expectEvents(returned(INSTALMENT, 1_000_000L));
        }

        @Test
        void isRefusedOneDongBeyondThat() {
            expect(
                    fund.given(
                                    FUND_OPENED,
                                    credited(120_000_000L),
                                    FUNDS_RESERVED,
                                    FUNDS_DISBURSED,
                                    returned(INSTALMENT, 41_000_000L))
                            .when(giveBack(1_000_001L), ACCOUNTANT.metadata()),
                    RuleViolated.class,
                    "return.beyond-disbursed");
        }

        @Test
        void canBeReservedAgain() {
            fund.given(FUND_OPENED, credited(42_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED, MONEY_RETURNED)
                    .when(reserve("instalment-other", 42_000_000L, UNIT), HOUSES.metadata())
                    .expectEvents(reserved("instalment-other", 42_000_000L));
        }

        @Test
        void ofWhatIsStillReservedIsRefused() {
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED)
                            .when(giveBack(1), ACCOUNTANT.metadata()),
                    RuleViolated.class,
                    "reservation.not-disbursed");
        }

        @Test
        void toAForeignUnitIsRefused() {
            var foreigner = new Actor("fe".repeat(32), Set.of("accountant"), "T63-10");
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L), FUNDS_RESERVED, FUNDS_DISBURSED)
                            .when(giveBack(1), foreigner.metadata()),
                    NotAllowed.class,
                    "unit.foreign");
        }

        @Test
        void ofAnInstalmentThatNobodyAskedForFindsNothing() {
            expect(
                    fund.given(FUND_OPENED, credited(120_000_000L)).when(giveBack(1), ACCOUNTANT.metadata()),
                    NotFound.class,
                    "reservation.unknown");
        }

        private RecordReturn giveBack(long amountVnd) {
            return new RecordReturn(
                    new FundId(FUND),
                    INSTALMENT,
                    new VndAmount(amountVnd),
                    new DocumentNumber("PT-0007/2025"),
                    new DayOfFact(DAY, DAY));
        }
    }

    @Nested
    class TheLedger {

        @ParameterizedTest
        @CsvSource({
            "0, 100, 0, 0, 0, 100",
            "1, 60, 40, 0, 0, 100",
            "2, 60, 0, 40, 0, 100",
            "3, 53, 0, 40, 0, 93",
            "4, 43, 0, 40, 10, 93"
        })
        void isBalancedAfterEveryEntry(
                int steps, long available, long reserved, long disbursed, long refunded, long received) {
            var ledger = new Ledger();
            List.of(
                            credited(100),
                            reserved(INSTALMENT, 40),
                            disbursed(INSTALMENT, 40),
                            new CreditCorrected(FUND, GIFT, "BB-1/2025", Account.GIFTS, Account.CASH, 7, DAY),
                            new GiftRefunded(FUND, GIFT, "DN-1/2025", Account.REFUNDED, Account.CASH, 10, DAY))
                    .subList(0, steps + 1)
                    .forEach(ledger::post);

            assertThat(ledger.availableVnd()).isEqualTo(available);
            assertThat(ledger.reservedVnd()).isEqualTo(reserved);
            assertThat(ledger.disbursedVnd()).isEqualTo(disbursed);
            assertThat(ledger.refundedVnd()).isEqualTo(refunded);
            assertThat(ledger.receivedVnd()).isEqualTo(received);
        }
    }

    /** One of which houses asked nothing but what was refused, for example. */
    @Test
    void aFundWithoutEntriesHasASummaryToo() {
        var summary = new FundSummary(FUND, null, Map.of(), Map.of(), null, Map.of());

        assertThat(summary.balancesVnd()).isEmpty();
    }

    private static Reserve reserve(String instalmentId, long amountVnd, String unitCode) {
        return new Reserve(
                new FundId(FUND), instalmentId, CASE, 1, unitCode, OFFICER, new VndAmount(amountVnd), false, DAY);
    }

    private static Disburse disburse(String instalmentId) {
        return new Disburse(
                new FundId(FUND), instalmentId, new DocumentNumber("PC-0012/2025"), new DayOfFact(DAY, DAY));
    }

    private static ReservationRefused refused(String unitCode, long availableVnd, String reason) {
        return new ReservationRefused(
                FUND, INSTALMENT, CASE, 1, unitCode, 42_000_000L, availableVnd, reason, false, DAY);
    }

    private static void expect(ResultValidator<Fund> result, Class<? extends ServiceException> kind, String code) {
        result.expectException(kind)
                .expectException(Matchers.matches(
                        error -> ((ServiceException) error).code().equals(code)))
                .expectNoEvents();
    }
}
