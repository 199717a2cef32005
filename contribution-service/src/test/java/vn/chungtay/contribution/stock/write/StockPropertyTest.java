package vn.chungtay.contribution.stock.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.CLOSES;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.FORMS;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.modelling.command.AggregateNotFoundException;
import vn.chungtay.contribution.InMemoryService;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.correctgift.CorrectMaterial;
import vn.chungtay.contribution.gift.write.correctgift.RightAmount;
import vn.chungtay.contribution.gift.write.correctgift.RightQuantity;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.DeliveryCancelled;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.contribution.stock.events.StockEvent;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.contribution.stock.events.StockReleased;
import vn.chungtay.contribution.stock.events.StockTaken;
import vn.chungtay.contribution.stock.write.canceldelivery.CancelDelivery;
import vn.chungtay.contribution.stock.write.confirmdelivery.ConfirmDelivery;
import vn.chungtay.contribution.stock.write.givestock.GiveStock;
import vn.chungtay.contribution.stock.write.issuedelivery.IssueDelivery;
import vn.chungtay.contribution.stock.write.reservedelivery.ReserveDelivery;
import vn.chungtay.contribution.stock.write.returndelivery.ReturnDelivery;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Whatever people do in whatever order: given = available + reserved + issued + confirmed, and none of them is below zero. */
class StockPropertyTest {

    private static final DayOfFact TODAY = new DayOfFact(DAY, DAY);

    /** What was recorded of the gift that is corrected. It comes into the stock before or after its corrections, or again. */
    private static final long RECORDED = 60;

    /** Followed by its quantity: of one quantity there is one gift, which may be told of more than once. */
    private static final String OTHER_GIFT = "gift-other-";

    private enum Act {
        GIVE,
        COME,
        CORRECT,
        RESERVE,
        CANCEL,
        ISSUE,
        RETURN,
        CONFIRM
    }

    private record Step(Act act, int delivery, long quantity, int person) {

        Step of(int promise) {
            return new Step(act, promise, quantity, person);
        }

        Object command() {
            var drive = new DriveId("drive-" + stocks);
            var stock = StockId.of(drive, "CEMENT", "BAG");
            var id = new DeliveryId("delivery-" + stocks + "-" + delivery);
            var much = new StockQuantity(quantity);
            return switch (act) {
                case GIVE -> new GiveStock(stock, new GiftId(OTHER_GIFT + quantity), drive, UNIT, much, false, DAY);
                case COME ->
                    new GiveStock(
                            stock, new GiftId("gift-" + stocks), drive, UNIT, new StockQuantity(RECORDED), false, DAY);
                case CORRECT ->
                    new CorrectMaterial(
                            new GiftId("gift-" + stocks),
                            RightQuantity.of(quantity),
                            RightAmount.of(quantity),
                            new DocumentNumber("BB-2"),
                            TODAY);
                case RESERVE -> new ReserveDelivery(id, stock, CASE, much, TODAY);
                case CANCEL -> new CancelDelivery(id, TODAY);
                case ISSUE -> new IssueDelivery(id, new DocumentNumber("PX-1"), TODAY);
                case RETURN -> new ReturnDelivery(id, much, TODAY);
                case CONFIRM -> new ConfirmDelivery(id, "vault-receiver", new DocumentNumber("BB-1"), TODAY);
            };
        }

        Actor actor() {
            return new Actor("person-" + person, Set.of(), UNIT);
        }
    }

    /** The log in memory looks through all its events for each aggregate, so it is renewed before that takes long. */
    private static final int STOCKS_IN_ONE_LOG = 20;

    private static InMemoryService service = new InMemoryService();
    private static int stocks;

    @Property(tries = 400)
    void nothingAppearsOrDisappears(@ForAll("steps") List<Step> steps) {
        if (++stocks % STOCKS_IN_ONE_LOG == 0) {
            service = new InMemoryService();
        }
        String drive = "drive-" + stocks;
        String gift = "gift-" + stocks;
        service.given(
                        Drive.class,
                        drive,
                        new DriveOpened(drive, FUND, UNIT, "vault-name", "1/KH", OPENS, CLOSES, 1, FORMS, false, OPENS))
                .given(
                        Gift.class,
                        gift,
                        new MaterialReceived(
                                gift, drive, UNIT, "CEMENT", RECORDED, "BAG", 1, "vault-donor", "PERSON", false, DAY));
        var sums = new Sums();
        int promises = 0;
        for (Step step : steps) {
            // An id is given once: each promise is a delivery of its own.
            Step asked = step.act() == Act.RESERVE ? step.of(promises++) : step;
            sums.afterEach(attempt(asked), asked);
        }
    }

    private static List<List<Object>> attempt(Step step) {
        try {
            return service.when(step.command(), step.actor());
        } catch (ServiceException | AggregateNotFoundException refused) {
            return List.of();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(1, 60),
                        Arbitraries.integers().between(1, 3))
                .as(Step::new);
        return step.list().ofMinSize(5).ofMaxSize(40);
    }

    /** Adds up both streams apart, knowing nothing of the aggregates. */
    private static final class Sums {

        private final Set<String> gifts = new HashSet<>();
        private long coming = RECORDED;
        private long given;
        private long free;
        private long reserved;
        private long issued;
        private long confirmed;

        void afterEach(List<List<Object>> commits, Step step) {
            commits.forEach(commit -> commit.forEach(this::add));
            assertThat(given).as("%s", step).isEqualTo(free + reserved + issued + confirmed);
            assertThat(List.of(free + coming, reserved, issued, confirmed))
                    .as("%s", step)
                    .allSatisfy(sum -> assertThat(sum).isNotNegative());
            if (step.act() == Act.RESERVE && commits.isEmpty()) {
                assertThat(step.quantity()).as("%s refused", step).isGreaterThan(free);
            }
        }

        private void add(Object event) {
            switch (event) {
                case StockEvent stock ->
                    free += switch (stock) {
                        case StockGiven gift -> {
                            given += gift.quantity();
                            assertThat(gifts.add(gift.giftId()))
                                    .as("%s comes in once", gift)
                                    .isTrue();
                            coming = gift.giftId().startsWith(OTHER_GIFT) ? coming : 0;
                            yield gift.quantity();
                        }
                        case StockCorrected right -> {
                            given += right.quantity() - right.quantityBefore();
                            yield right.quantity() - right.quantityBefore();
                        }
                        case StockTaken taken -> -taken.quantity();
                        case StockReleased released -> released.quantity();
                    };
                case DeliveryReserved promise -> reserved += promise.quantity();
                case DeliveryCancelled end -> reserved -= end.quantity();
                case DeliveryIssued out -> {
                    reserved -= out.quantity();
                    issued += out.quantity();
                }
                case DeliveryReturned back -> issued -= back.quantity();
                case DeliveryConfirmed arrived -> {
                    issued -= arrived.quantity();
                    confirmed += arrived.quantity();
                }
                case MaterialCorrected said -> {} // its stock says the same
                default -> throw new AssertionError(event);
            }
        }
    }
}
