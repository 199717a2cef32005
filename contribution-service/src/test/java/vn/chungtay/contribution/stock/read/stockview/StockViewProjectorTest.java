package vn.chungtay.contribution.stock.read.stockview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DELIVERY;
import static vn.chungtay.contribution.Samples.DELIVERY_CANCELLED;
import static vn.chungtay.contribution.Samples.DELIVERY_CONFIRMED;
import static vn.chungtay.contribution.Samples.DELIVERY_ISSUED;
import static vn.chungtay.contribution.Samples.DELIVERY_RESERVED;
import static vn.chungtay.contribution.Samples.DELIVERY_RETURNED;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.STOCK;
import static vn.chungtay.contribution.Samples.STOCK_CORRECTED;
import static vn.chungtay.contribution.Samples.STOCK_GIVEN;
import static vn.chungtay.contribution.Samples.STOCK_RELEASED;
import static vn.chungtay.contribution.Samples.STOCK_TAKEN;
import static vn.chungtay.contribution.Samples.UNIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.stock.events.DeliveryReturned;

class StockViewProjectorTest {

    private static final Object[] STORY = {
        STOCK_GIVEN,
        STOCK_GIVEN,
        DELIVERY_RESERVED,
        STOCK_TAKEN,
        DELIVERY_ISSUED,
        DELIVERY_RETURNED,
        STOCK_RELEASED,
        DELIVERY_CONFIRMED
    };

    private final Projection projection = new Projection(mongo -> new StockViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void addsUpWhatWasGivenAndWhereItIs() throws Exception {
        projection.deliver(1, STORY);

        assertThat(stock())
                .isEqualTo(new StockView(STOCK, DRIVE, UNIT, "CEMENT", "BAG", 400, 350, 0, 0, 50, false, DAY));
        assertThat(delivery()).satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo("CONFIRMED");
            assertThat(delivery.promised()).isEqualTo(80);
            assertThat(delivery.returned()).isEqualTo(30);
            assertThat(delivery.issueDocument()).isEqualTo("PX-0007/2025");
            assertThat(delivery.receiptDocument()).isEqualTo("BB-0003/2025");
            assertThat(delivery.endedOn()).isEqualTo(DAY);
        });
    }

    @Test
    void showsEachStateOnTheWay() throws Exception {
        projection.deliver(1, STOCK_GIVEN, DELIVERY_RESERVED, STOCK_TAKEN);
        assertThat(stock().reserved()).isEqualTo(80);
        assertThat(stock().available()).isEqualTo(120);
        assertThat(delivery().state()).isEqualTo("RESERVED");

        projection.deliver(4, DELIVERY_ISSUED);
        assertThat(stock().issued()).isEqualTo(80);
        assertThat(stock().reserved()).isZero();
        assertThat(delivery().state()).isEqualTo("ISSUED");

        projection.deliver(5, new DeliveryReturned(DELIVERY, STOCK, 80, UNIT, CASE, false, DAY));
        assertThat(stock().available()).isEqualTo(200);
        assertThat(delivery().state()).isEqualTo("RETURNED");
    }

    @Test
    void freesWhatIsCancelled() throws Exception {
        projection.deliver(1, STOCK_GIVEN, DELIVERY_RESERVED, STOCK_TAKEN, DELIVERY_CANCELLED);

        assertThat(stock().available()).isEqualTo(200);
        assertThat(delivery().state()).isEqualTo("CANCELLED");
    }

    @Test
    void countsCorrectionsAlsoOfAGiftThatComesInAfterThem() throws Exception {
        projection.deliver(1, STOCK_GIVEN, STOCK_CORRECTED).deliver(2, STOCK_CORRECTED);
        StockView once = stock();
        try (var other = new Projection(mongo -> new StockViewProjector(Projection.views(mongo)))) {
            other.deliver(1, STOCK_CORRECTED, STOCK_GIVEN);

            assertThat(StockView.of(other.find(STOCK, StockDocument.class))).isEqualTo(once);
        }
        assertThat(once.given()).isEqualTo(150);
        assertThat(once.available()).isEqualTo(150);
    }

    @Test
    void looksTheSameHoweverOftenEventsAreDelivered() throws Exception {
        projection.deliver(1, STORY);
        StockView stock = stock();
        DeliveryView delivery = delivery();

        projection.deliver(1, STORY).deliver(8, DELIVERY_CONFIRMED);

        assertThat(stock()).isEqualTo(stock);
        assertThat(delivery()).isEqualTo(delivery);
    }

    private StockView stock() {
        return StockView.of(projection.find(STOCK, StockDocument.class));
    }

    private DeliveryView delivery() {
        return DeliveryView.of(projection.find(DELIVERY, DeliveryDocument.class));
    }
}
