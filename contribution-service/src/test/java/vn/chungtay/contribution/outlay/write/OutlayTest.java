package vn.chungtay.contribution.outlay.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.FEE_PAID;
import static vn.chungtay.contribution.Samples.FEE_PROPOSED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.OUTLAY;
import static vn.chungtay.contribution.Samples.OUTLAY_CONFIRMED;
import static vn.chungtay.contribution.Samples.OUTLAY_REJECTED;
import static vn.chungtay.contribution.Samples.TRANSFER_PROPOSED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.credited;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.outlay.write.confirmoutlay.ConfirmOutlay;
import vn.chungtay.contribution.outlay.write.confirmoutlay.RejectOutlay;
import vn.chungtay.contribution.outlay.write.proposeoutlay.ProposeOutlay;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

class OutlayTest {

    private static final Actor PROPOSER = new Actor(OFFICER, Set.of("officer"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);

    private final InMemoryService service = new InMemoryService();

    @Nested
    class AProposal {

        @Test
        void ofATransferTouchesNoFund() {
            service.given(Fund.class, FUND, FUND_OPENED).given(Fund.class, OTHER_FUND, other(false));

            assertThat(service.when(propose(OTHER_FUND, 30_000_000L, "45/QĐ-BHXH"), PROPOSER))
                    .containsExactly(List.of(TRANSFER_PROPOSED));
        }

        @Test
        void withoutAnotherFundIsAFee() {
            service.given(Fund.class, FUND, FUND_OPENED);

            assertThat(service.when(propose(null, 11_000L, "PC-0020/2025"), PROPOSER))
                    .containsExactly(List.of(FEE_PROPOSED));
        }

        @Test
        void toTheSameFundIsRefused() {
            service.given(Fund.class, FUND, FUND_OPENED);

            service.expectRefusal(propose(FUND, 1, "1/QĐ"), PROPOSER, RuleViolated.class, "outlay.same-fund");
        }

        @Test
        void fromARealFundToAMadeUpOneIsRefused() {
            service.given(Fund.class, FUND, FUND_OPENED).given(Fund.class, OTHER_FUND, other(true));

            service.expectRefusal(
                    propose(OTHER_FUND, 1, "1/QĐ"), PROPOSER, RuleViolated.class, "outlay.simulated-and-real");
        }

        @Test
        void toAFundThatNobodyOpenedIsRefused() {
            service.given(Fund.class, FUND, FUND_OPENED);

            service.expectRefusal(propose(OTHER_FUND, 1, "1/QĐ"), PROPOSER, NotFound.class, "fund.unknown");
        }

        @Test
        void ofAForeignUnitIsRefused() {
            service.given(Fund.class, FUND, FUND_OPENED);
            var foreigner = new Actor("fe".repeat(32), Set.of("officer"), "T63-10");

            service.expectRefusal(propose(null, 1, "1/QĐ"), foreigner, NotAllowed.class, "unit.foreign");
        }

        private ProposeOutlay propose(@Nullable String to, long amountVnd, String document) {
            return new ProposeOutlay(
                    new OutlayId(OUTLAY),
                    new FundId(FUND),
                    to == null ? null : new FundId(to),
                    new VndAmount(amountVnd),
                    new DocumentNumber(document),
                    TODAY);
        }
    }

    @Nested
    class AConfirmation {

        @Test
        void movesTheMoneyInOneCommit() {
            given(30_000_000L, TRANSFER_PROPOSED);

            assertThat(service.when(confirm(), HEAD))
                    .containsExactly(List.of(OUTLAY_CONFIRMED, TRANSFER_SENT, TRANSFER_RECEIVED));
        }

        @Test
        void paysAFee() {
            given(11_000L, FEE_PROPOSED);

            assertThat(service.when(confirm(), HEAD)).containsExactly(List.of(OUTLAY_CONFIRMED, FEE_PAID));
        }

        @Test
        void isRefusedOneDongBeyondWhatIsAvailable() {
            given(29_999_999L, TRANSFER_PROPOSED);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "fund.below-zero");
        }

        @Test
        void ofAFeeIsRefusedOneDongBeyondWhatIsAvailable() {
            given(10_999L, FEE_PROPOSED);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "fund.below-zero");
        }

        @Test
        void isRefusedToTheProposer() {
            given(30_000_000L, TRANSFER_PROPOSED);

            service.expectRefusal(confirm(), PROPOSER, RuleViolated.class, "outlay.decided-by-proposer");
        }

        @Test
        void isRefusedToAForeignUnit() {
            given(30_000_000L, TRANSFER_PROPOSED);
            var foreigner = new Actor("fe".repeat(32), Set.of("unit-head"), "T63-10");

            service.expectRefusal(confirm(), foreigner, NotAllowed.class, "unit.foreign");
        }

        @Test
        void happensOnce() {
            given(60_000_000L, TRANSFER_PROPOSED, OUTLAY_CONFIRMED);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "outlay.decided");
        }

        @Test
        void ofWhatWasRejectedIsRefused() {
            given(30_000_000L, TRANSFER_PROPOSED, OUTLAY_REJECTED);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "outlay.decided");
        }

        private ConfirmOutlay confirm() {
            return new ConfirmOutlay(new OutlayId(OUTLAY), TODAY);
        }
    }

    @Nested
    class ARejection {

        @Test
        void movesNothing() {
            given(30_000_000L, TRANSFER_PROPOSED);

            assertThat(service.when(reject(), HEAD)).containsExactly(List.of(OUTLAY_REJECTED));
        }

        @Test
        void isRefusedToTheProposer() {
            given(30_000_000L, TRANSFER_PROPOSED);

            service.expectRefusal(reject(), PROPOSER, RuleViolated.class, "outlay.decided-by-proposer");
        }

        @Test
        void ofWhatWasPaidIsRefused() {
            given(30_000_000L, TRANSFER_PROPOSED, OUTLAY_CONFIRMED);

            service.expectRefusal(reject(), HEAD, RuleViolated.class, "outlay.decided");
        }

        private RejectOutlay reject() {
            return new RejectOutlay(new OutlayId(OUTLAY), TODAY);
        }
    }

    private void given(long availableVnd, Object... outlay) {
        service.given(Fund.class, FUND, FUND_OPENED, credited(availableVnd))
                .given(Fund.class, OTHER_FUND, other(false))
                .given(Outlay.class, OUTLAY, outlay);
    }

    private static FundOpened other(boolean simulated) {
        return new FundOpened(OTHER_FUND, DRIVE + "-b", "T63-10", simulated, OPENS);
    }
}
