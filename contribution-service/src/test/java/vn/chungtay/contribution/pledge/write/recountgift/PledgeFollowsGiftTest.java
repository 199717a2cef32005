package vn.chungtay.contribution.pledge.write.recountgift;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.COUNTED_FOR_PLEDGE;
import static vn.chungtay.contribution.Samples.CREDIT_CORRECTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.GIFT_CREDITED;
import static vn.chungtay.contribution.Samples.GIFT_REFUNDED;
import static vn.chungtay.contribution.Samples.MONEY_CORRECTED;
import static vn.chungtay.contribution.Samples.MONEY_RECEIVED;
import static vn.chungtay.contribution.Samples.MONEY_REFUNDED;
import static vn.chungtay.contribution.Samples.PLEDGE;
import static vn.chungtay.contribution.Samples.REFUND_PROPOSED;
import static vn.chungtay.contribution.Samples.UNIT;
import static vn.chungtay.contribution.Samples.pledged;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMoney;
import vn.chungtay.contribution.gift.write.correctgift.RightAmount;
import vn.chungtay.contribution.gift.write.refundgift.ConfirmRefund;
import vn.chungtay.contribution.pledge.events.PledgePartChanged;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;
import vn.chungtay.contribution.pledge.events.PledgeWithdrawn;
import vn.chungtay.contribution.pledge.write.Pledge;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** A gift of 120,000,000 đồng counts for a pledge of money. */
class PledgeFollowsGiftTest {

    private static final Actor ACCOUNTANT = new Actor("ac".repeat(32), Set.of("accountant"), UNIT);
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);

    @Test
    void isOpenAgainWhereItsGiftGoesBack() {
        InMemoryService service = counted(120_000_000L, COUNTED_FOR_PLEDGE, REFUND_PROPOSED);

        assertThat(service.when(new ConfirmRefund(new GiftId(GIFT), TODAY), ACCOUNTANT))
                .containsExactly(List.of(
                        MONEY_REFUNDED, GIFT_REFUNDED, changed(120_000_000L, 100_000_000L, 20_000_000L, "OPEN")));
    }

    @Test
    void isOpenAgainWhereItsGiftWasLess() {
        InMemoryService service = counted(120_000_000L, COUNTED_FOR_PLEDGE);

        assertThat(service.when(correct(12_000_000L), ACCOUNTANT))
                .containsExactly(List.of(
                        MONEY_CORRECTED, CREDIT_CORRECTED, changed(120_000_000L, 12_000_000L, 108_000_000L, "OPEN")));
    }

    @ParameterizedTest
    @CsvSource({"130000000, 130000000, 20000000, OPEN", "150000000, 150000000, 0, KEPT", "160000000, 150000000, 0, KEPT"
    })
    void isKeptByMoreWhereItsGiftWasMoreUpToWhatWasPromised(long rightVnd, long part, long outstanding, String state) {
        InMemoryService service = counted(150_000_000L, COUNTED_FOR_PLEDGE);

        assertThat(last(service.when(correct(rightVnd), ACCOUNTANT)))
                .isEqualTo(changed(120_000_000L, part, outstanding, state));
    }

    @ParameterizedTest
    @CsvSource({"60000000, 2", "59999999, 3"})
    void standsAsLongAsTheGiftIsEnough(long rightVnd, int events) {
        InMemoryService service = counted(60_000_000L, COUNTED_FOR_PLEDGE);

        assertThat(service.when(correct(rightVnd), ACCOUNTANT).getFirst()).hasSize(events);
    }

    @Test
    void staysWithdrawn() {
        var withdrawn = new PledgeWithdrawn(PLEDGE, DRIVE, "UNABLE", 30_000_000L, DAY);
        InMemoryService service =
                counted(150_000_000L, COUNTED_FOR_PLEDGE).afterwards(Pledge.class, PLEDGE, 2, withdrawn);

        assertThat(last(service.when(correct(100_000_000L), ACCOUNTANT)))
                .isEqualTo(changed(120_000_000L, 100_000_000L, 50_000_000L, "WITHDRAWN"));
        assertThat(service.when(correct(110_000_000L), ACCOUNTANT).getFirst()).hasSize(2);
    }

    @Test
    void isNotTouchedByAGiftThatDoesNotCount() {
        InMemoryService service = counted(120_000_000L);

        assertThat(service.when(correct(12_000_000L), ACCOUNTANT).getFirst()).hasSize(2);
    }

    private static InMemoryService counted(long promised, Object... gift) {
        long part = Math.min(promised, 120_000_000L);
        return new InMemoryService()
                .given(Drive.class, DRIVE, DRIVE_OPENED)
                .given(
                        Pledge.class,
                        PLEDGE,
                        pledged("FUND", promised, null, null),
                        new PledgePartReceived(PLEDGE, DRIVE, GIFT, part, promised - part, DAY))
                .given(
                        Gift.class,
                        GIFT,
                        Stream.concat(Stream.of(MONEY_RECEIVED), Stream.of(gift))
                                .toArray())
                .given(Fund.class, FUND, FUND_OPENED, GIFT_CREDITED);
    }

    private static PledgePartChanged changed(long before, long part, long outstanding, String state) {
        return new PledgePartChanged(PLEDGE, DRIVE, GIFT, before, part, outstanding, state, DAY);
    }

    private static CorrectMoney correct(long amountVnd) {
        return new CorrectMoney(new GiftId(GIFT), RightAmount.of(amountVnd), new DocumentNumber("BB-0007/2025"), TODAY);
    }

    private static Object last(List<List<Object>> commits) {
        return commits.getFirst().getLast();
    }
}
