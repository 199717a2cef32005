package vn.chungtay.contribution.stock.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DELIVERY;
import static vn.chungtay.contribution.Samples.DELIVERY_CANCELLED;
import static vn.chungtay.contribution.Samples.DELIVERY_CONFIRMED;
import static vn.chungtay.contribution.Samples.DELIVERY_ISSUED;
import static vn.chungtay.contribution.Samples.DELIVERY_RESERVED;
import static vn.chungtay.contribution.Samples.DELIVERY_RETURNED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.STOCK;
import static vn.chungtay.contribution.Samples.STOCK_GIVEN;
import static vn.chungtay.contribution.Samples.STOCK_RELEASED;
import static vn.chungtay.contribution.Samples.STOCK_TAKEN;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.contribution.stock.events.StockReleased;
import vn.chungtay.contribution.stock.write.canceldelivery.CancelDelivery;
import vn.chungtay.contribution.stock.write.confirmdelivery.ConfirmDelivery;
import vn.chungtay.contribution.stock.write.givestock.GiveStock;
import vn.chungtay.contribution.stock.write.issuedelivery.IssueDelivery;
import vn.chungtay.contribution.stock.write.reservedelivery.ReserveDelivery;
import vn.chungtay.contribution.stock.write.returndelivery.ReturnDelivery;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

class DeliveryTest {

    private static final Actor SELF = Actor.system("contribution");
    private static final Actor OFFICER = new Actor("0f".repeat(32), Set.of("officer"), UNIT);
    private static final Actor HEAD = new Actor("0e".repeat(32), Set.of("unit-head"), UNIT);
    private static final Actor STRANGER = new Actor("0d".repeat(32), Set.of("officer"), "T63-10");
    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);
    private static final DeliveryId ID = new DeliveryId(DELIVERY);

    private final InMemoryService service = new InMemoryService();

    @Nested
    class Giving {

        @Test
        void beginsAStockAndAddsToIt() {
            assertThat(service.when(give(GIFT), SELF)).containsExactly(List.of(STOCK_GIVEN));
            assertThat(service.when(give("gift-other"), SELF)).hasSize(1);
            service.expectRefusal(reserve(401), OFFICER, RuleViolated.class, "stock.insufficient");
            assertThat(service.when(reserve(400), OFFICER)).hasSize(1);
        }

        @Test
        void takesAGiftInOnceHoweverOftenItIsTold() {
            service.when(give(GIFT), SELF);
            service.when(reserve(200), OFFICER);

            assertThat(service.when(give(GIFT), SELF)).isEmpty();
            service.expectRefusal(
                    new ReserveDelivery(
                            new DeliveryId("delivery-other"), new StockId(STOCK), CASE, new StockQuantity(1), TODAY),
                    OFFICER,
                    RuleViolated.class,
                    "stock.insufficient");
        }

        private GiveStock give(String gift) {
            return new GiveStock(
                    new StockId(STOCK), new GiftId(gift), new DriveId(DRIVE), UNIT, new StockQuantity(200), false, DAY);
        }
    }

    @Nested
    class Reserving {

        @Test
        void takesFromTheStockInTheSameCommit() {
            service.given(Stock.class, STOCK, STOCK_GIVEN);

            assertThat(service.when(reserve(80), OFFICER)).containsExactly(List.of(DELIVERY_RESERVED, STOCK_TAKEN));
        }

        @Test
        void takesTheLastBagAndNoneMore() {
            service.given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN);

            service.expectRefusal(reserve(121), OFFICER, RuleViolated.class, "stock.insufficient");
            assertThat(service.when(reserve(120), OFFICER)).hasSize(1);
        }

        @Test
        void takesWhatIsFreeAgain() {
            service.given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN, STOCK_RELEASED);

            service.expectRefusal(reserve(151), OFFICER, RuleViolated.class, "stock.insufficient");
            assertThat(service.when(reserve(150), OFFICER)).hasSize(1);
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Stock.class, STOCK, STOCK_GIVEN);

            service.expectRefusal(reserve(80), STRANGER, NotAllowed.class, "unit.foreign");
        }

        @Test
        void needsAStock() {
            assertThatExceptionOfType(AggregateNotFoundException.class)
                    .isThrownBy(() -> service.when(reserve(80), OFFICER));
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, 1_000_000_000L})
        void needsAQuantityWithinTheLimits(long quantity) {
            assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> new StockQuantity(quantity));
            assertThat(new StockQuantity(1).value()).isOne();
            assertThat(new StockQuantity(999_999_999L).value()).isEqualTo(999_999_999L);
        }
    }

    @Nested
    class Issuing {

        @Test
        void isDoneByAnotherPerson() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED);

            assertThat(service.when(issue(), HEAD)).containsExactly(List.of(DELIVERY_ISSUED));
        }

        @Test
        void isNotDoneByWhoPromised() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED);

            service.expectRefusal(issue(), OFFICER, RuleViolated.class, "delivery.issued-by-reserver");
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED);

            service.expectRefusal(issue(), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Cancelling {

        @Test
        void freesAllOfIt() {
            service.given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN)
                    .given(Delivery.class, DELIVERY, DELIVERY_RESERVED);

            assertThat(service.when(new CancelDelivery(ID, TODAY), OFFICER))
                    .containsExactly(List.of(DELIVERY_CANCELLED, new StockReleased(STOCK, DELIVERY, 80, DAY)));
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED);

            service.expectRefusal(new CancelDelivery(ID, TODAY), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Returning {

        @Test
        void freesWhatCameBack() {
            service.given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN)
                    .given(Delivery.class, DELIVERY, DELIVERY_RESERVED, DELIVERY_ISSUED);

            assertThat(service.when(back(30), OFFICER)).containsExactly(List.of(DELIVERY_RETURNED, STOCK_RELEASED));
        }

        @Test
        void takesNoMoreThanIsStillOut() {
            service.given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN, STOCK_RELEASED)
                    .given(Delivery.class, DELIVERY, DELIVERY_RESERVED, DELIVERY_ISSUED, DELIVERY_RETURNED);

            service.expectRefusal(back(51), OFFICER, RuleViolated.class, "delivery.return-exceeds-issued");
            assertThat(service.when(back(50), OFFICER)).hasSize(1);
            service.expectRefusal(back(1), OFFICER, RuleViolated.class, "delivery.not-in-state");
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED, DELIVERY_ISSUED);

            service.expectRefusal(back(1), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Nested
    class Confirming {

        @Test
        void saysWhatArrived() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED, DELIVERY_ISSUED, DELIVERY_RETURNED);

            assertThat(service.when(confirm(), OFFICER)).containsExactly(List.of(DELIVERY_CONFIRMED));
        }

        @Test
        void isNotDoneByWhoHandedItOut() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED, DELIVERY_ISSUED);

            service.expectRefusal(confirm(), HEAD, RuleViolated.class, "delivery.confirmed-by-issuer");
        }

        @Test
        void isNotDoneByAForeignUnit() {
            service.given(Delivery.class, DELIVERY, DELIVERY_RESERVED, DELIVERY_ISSUED);

            service.expectRefusal(confirm(), STRANGER, NotAllowed.class, "unit.foreign");
        }
    }

    @Test
    void nothingIsDoneInAnotherState() {
        var all = new DeliveryReturned(DELIVERY, STOCK, 80, UNIT, CASE, false, DAY);
        inState(DELIVERY_RESERVED).refuses(back(1), confirm());
        inState(DELIVERY_RESERVED, DELIVERY_CANCELLED).refuses(cancel(), issue(), back(1), confirm());
        inState(DELIVERY_RESERVED, DELIVERY_ISSUED).refuses(cancel(), issue());
        inState(DELIVERY_RESERVED, DELIVERY_ISSUED, all).refuses(cancel(), issue(), back(1), confirm());
        inState(DELIVERY_RESERVED, DELIVERY_ISSUED, DELIVERY_CONFIRMED).refuses(cancel(), issue(), back(1), confirm());
    }

    private record InState(InMemoryService service) {

        /** By a person who neither promised nor handed out. */
        void refuses(Object... commands) {
            var third = new Actor("0a".repeat(32), Set.of("accountant"), UNIT);
            for (Object command : commands) {
                service.expectRefusal(command, third, RuleViolated.class, "delivery.not-in-state");
            }
        }
    }

    private static InState inState(Object... events) {
        return new InState(new InMemoryService()
                .given(Stock.class, STOCK, STOCK_GIVEN, STOCK_TAKEN)
                .given(Delivery.class, DELIVERY, events));
    }

    private static ReserveDelivery reserve(long quantity) {
        return new ReserveDelivery(ID, new StockId(STOCK), CASE, new StockQuantity(quantity), TODAY);
    }

    private static CancelDelivery cancel() {
        return new CancelDelivery(ID, TODAY);
    }

    private static IssueDelivery issue() {
        return new IssueDelivery(ID, new DocumentNumber("PX-0007/2025"), TODAY);
    }

    private static ReturnDelivery back(long quantity) {
        return new ReturnDelivery(ID, new StockQuantity(quantity), TODAY);
    }

    private static ConfirmDelivery confirm() {
        return new ConfirmDelivery(ID, "vault-receiver", new DocumentNumber("BB-0003/2025"), TODAY);
    }
}
