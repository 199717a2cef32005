package vn.chungtay.contribution.gift.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_CLOSED;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.GIFT_CREDITED;
import static vn.chungtay.contribution.Samples.GIFT_REFUNDED;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_REFUNDED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.REFUND_PROPOSED;
import static vn.chungtay.contribution.Samples.REFUND_REJECTED;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.reserved;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.write.refundgift.ConfirmRefund;
import vn.chungtay.contribution.gift.write.refundgift.ProposeRefund;
import vn.chungtay.contribution.gift.write.refundgift.RejectRefund;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

class RefundGiftTest {

    private static final Actor PROPOSER = new Actor(OFFICER, Set.of("accountant"), UNIT);
    private static final Actor OTHER = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("5a".repeat(32), Set.of("accountant"), "T63-10");
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final ConfirmRefund CONFIRM = new ConfirmRefund(new GiftId(GIFT), TODAY);
    private static final RejectRefund REJECT = new RejectRefund(new GiftId(GIFT), TODAY);

    @Test
    void isProposedByOneAndMadeByAnotherInGiftAndFundInOneCommit() {
        InMemoryService service = given();

        assertThat(service.when(propose(20_000_000L), PROPOSER)).isEqualTo(List.of(List.of(REFUND_PROPOSED)));
        service.expectRefusal(CONFIRM, PROPOSER, RuleViolated.class, "gift.refund-by-proposer");
        assertThat(service.when(CONFIRM, OTHER)).isEqualTo(List.of(List.of(MONEY_REFUNDED, GIFT_REFUNDED)));
    }

    @Test
    void isRejectedAndMayBeProposedAnew() {
        InMemoryService service = given(REFUND_PROPOSED);

        assertThat(service.when(REJECT, OTHER)).isEqualTo(List.of(List.of(REFUND_REJECTED)));
        service.expectRefusal(CONFIRM, OTHER, RuleViolated.class, "gift.refund-not-proposed");
        assertThat(service.when(propose(1), PROPOSER)).hasSize(1);
    }

    @Test
    void isDecidedOnOnce() {
        InMemoryService service = given(REFUND_PROPOSED, MONEY_REFUNDED);

        service.expectRefusal(CONFIRM, OTHER, RuleViolated.class, "gift.refund-not-proposed");
        service.expectRefusal(REJECT, OTHER, RuleViolated.class, "gift.refund-not-proposed");
    }

    @Test
    void isNotDecidedOnBeforeItIsProposed() {
        given().expectRefusal(CONFIRM, OTHER, RuleViolated.class, "gift.refund-not-proposed");
        given().expectRefusal(REJECT, OTHER, RuleViolated.class, "gift.refund-not-proposed");
    }

    @Test
    void waitsAlone() {
        given(REFUND_PROPOSED).expectRefusal(propose(1), PROPOSER, RuleViolated.class, "gift.refund-waiting");
    }

    @Test
    void isAtMostWhatIsLeftOfTheGift() {
        InMemoryService service = given(REFUND_PROPOSED, MONEY_REFUNDED);

        service.expectRefusal(propose(100_000_001L), PROPOSER, RuleViolated.class, "gift.refund-exceeds");
        assertThat(service.when(propose(100_000_000L), PROPOSER)).hasSize(1);
    }

    @Test
    void isJudgedByWhatTheGiftStandsAtWhenItIsMade() {
        var smaller =
                new MoneyCorrected(GIFT, DRIVE, FUND, UNIT, "CASH", 120_000_000L, 19_999_999L, "BB-1/2025", false, DAY);

        given(REFUND_PROPOSED, smaller).expectRefusal(CONFIRM, OTHER, RuleViolated.class, "gift.refund-exceeds");
    }

    @Test
    void takesFromTheFundWhatIsFreeAndNotADongMore() {
        funded(reserved(INSTALMENT, 100_000_001L)).expectRefusal(CONFIRM, OTHER, RuleViolated.class, "fund.below-zero");
        assertThat(funded(reserved(INSTALMENT, 100_000_000L)).when(CONFIRM, OTHER))
                .hasSize(1);
    }

    @Test
    void isMadeThoughTheDriveIsClosed() {
        InMemoryService service = new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED, DRIVE_CLOSED)
                .given(Gift.class, GIFT, MONEY_RECEIVED, REFUND_PROPOSED)
                .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED);

        assertThat(service.when(CONFIRM, OTHER)).hasSize(1);
    }

    @Test
    void isOfMoneyAlone() {
        new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED)
                .given(Gift.class, GIFT, MATERIAL_RECEIVED)
                .expectRefusal(propose(1), PROPOSER, RuleViolated.class, "gift.other-measure");
    }

    @Test
    void isTheAffairOfItsOwnUnit() {
        given().expectRefusal(propose(1), STRANGER, NotAllowed.class, "unit.foreign");
        given(REFUND_PROPOSED).expectRefusal(CONFIRM, STRANGER, NotAllowed.class, "unit.foreign");
        given(REFUND_PROPOSED).expectRefusal(REJECT, STRANGER, NotAllowed.class, "unit.foreign");
    }

    private static InMemoryService given(Object... then) {
        List<Object> gift = new ArrayList<>(List.of(MONEY_RECEIVED));
        gift.addAll(List.of(then));
        return new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED)
                .given(Gift.class, GIFT, gift.toArray())
                .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED);
    }

    private static InMemoryService funded(Object reservation) {
        return new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED)
                .given(Gift.class, GIFT, MONEY_RECEIVED, REFUND_PROPOSED)
                .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED, reservation);
    }

    private static ProposeRefund propose(long amountVnd) {
        return new ProposeRefund(new GiftId(GIFT), new VndAmount(amountVnd), new DocumentNumber("DN-0003/2025"), TODAY);
    }
}
