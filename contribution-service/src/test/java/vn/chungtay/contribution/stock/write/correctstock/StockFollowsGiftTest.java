package vn.chungtay.contribution.stock.write.correctstock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DELIVERY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.DRIVE_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.MATERIAL_CORRECTED;
import static vn.chungtay.contribution.Samples.MATERIAL_RECEIVED;
import static vn.chungtay.contribution.Samples.STOCK;
import static vn.chungtay.contribution.Samples.STOCK_CORRECTED;
import static vn.chungtay.contribution.Samples.STOCK_GIVEN;
import static vn.chungtay.contribution.Samples.STOCK_TAKEN;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMaterial;
import vn.chungtay.contribution.gift.write.correctgift.RightAmount;
import vn.chungtay.contribution.gift.write.correctgift.RightQuantity;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.write.Stock;
import vn.chungtay.contribution.stock.write.StockQuantity;
import vn.chungtay.contribution.stock.write.givestock.GiveStock;
import vn.chungtay.contribution.stock.write.reservedelivery.ReserveDelivery;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

class StockFollowsGiftTest {

    private static final Actor ACCOUNTANT = new Actor("ac".repeat(32), Set.of("accountant"), UNIT);
    private static final Actor OFFICER = new Actor("0f".repeat(32), Set.of("officer"), UNIT);
    private static final Actor SELF = Actor.system("contribution");
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);

    private final InMemoryService service =
            new InMemoryService().given(Drive.class, DRIVE, DRIVE_OPENED).given(Gift.class, GIFT, MATERIAL_RECEIVED);

    @Test
    void standsInOneCommitWithTheGift() {
        service.given(Stock.class, STOCK, STOCK_GIVEN);

        assertThat(service.when(correct(150, 12_750_000L), ACCOUNTANT))
                .containsExactly(List.of(MATERIAL_CORRECTED, STOCK_CORRECTED));
        service.expectRefusal(reserve(151), OFFICER, RuleViolated.class, "stock.insufficient");
        assertThat(service.when(reserve(150), OFFICER)).hasSize(1);
    }

    @Test
    void mayHaveMoreThanWasRecorded() {
        service.given(Stock.class, STOCK, STOCK_GIVEN);

        service.when(correct(250, 1), ACCOUNTANT);

        assertThat(service.when(reserve(250), OFFICER)).hasSize(1);
    }

    /** 80 of 200 bags are promised: 80 must be left. */
    @Test
    void isNotTakenAwayFromUnderWhatIsPromised() {
        service.given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN);

        var refusal = catchThrowableOfType(ServiceException.class, () -> service.when(correct(79, 1), ACCOUNTANT));

        assertThat(refusal.code()).isEqualTo("stock.below-promises");
        assertThat(refusal.facts()).isEqualTo(Map.of("quantity", 121L, "available", 120L));
        assertThat(service.when(correct(80, 1), ACCOUNTANT)).hasSize(1);
        service.expectRefusal(reserve(1), OFFICER, RuleViolated.class, "stock.insufficient");
    }

    /** The gift's stock is filled a moment after the gift: the order of the two does not matter. */
    @Test
    void holdsForAGiftThatIsStillOnItsWay() {
        service.when(correct(150, 1), ACCOUNTANT);
        service.when(correct(120, 1), ACCOUNTANT);
        service.expectRefusal(reserve(1), OFFICER, NotFound.class, "stock.unknown");

        service.when(
                new GiveStock(
                        new StockId(STOCK),
                        new GiftId(GIFT),
                        new DriveId(DRIVE),
                        UNIT,
                        new StockQuantity(200),
                        false,
                        DAY),
                SELF);

        service.expectRefusal(reserve(121), OFFICER, RuleViolated.class, "stock.insufficient");
        assertThat(service.when(reserve(120), OFFICER)).hasSize(1);
    }

    @Test
    void isLeftAloneWhereOnlyTheValueWasWrong() {
        service.given(Stock.class, STOCK, STOCK_GIVEN);

        assertThat(service.when(correct(200, 1), ACCOUNTANT))
                .singleElement()
                .satisfies(commit -> assertThat(commit).hasSize(1));
    }

    private static CorrectMaterial correct(long quantity, long valueVnd) {
        return new CorrectMaterial(
                new GiftId(GIFT),
                RightQuantity.of(quantity),
                RightAmount.of(valueVnd),
                new DocumentNumber("BB-0007/2025"),
                TODAY);
    }

    private static ReserveDelivery reserve(long quantity) {
        return new ReserveDelivery(
                new DeliveryId(DELIVERY), new StockId(STOCK), CASE, new StockQuantity(quantity), TODAY);
    }
}
