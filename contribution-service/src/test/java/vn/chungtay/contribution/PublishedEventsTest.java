package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.chungtay.contribution.config.ReferenceConfiguration;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.publish.DriveClosedV1;
import vn.chungtay.contribution.drive.publish.DriveDeadlineChangedV1;
import vn.chungtay.contribution.drive.publish.DrivePublications;
import vn.chungtay.contribution.fund.publish.FundPublications;
import vn.chungtay.contribution.fund.publish.ReservationRefusedV1;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.publish.GiftPublications;
import vn.chungtay.contribution.gift.publish.MoneyReceivedV1;
import vn.chungtay.contribution.shared.UnitProvinces;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.contribution.stock.publish.DeliveryIssuedV1;
import vn.chungtay.contribution.stock.publish.DeliveryReturnedV1;
import vn.chungtay.contribution.stock.publish.StockPublications;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.test.service.PublishedEventsContract;

class PublishedEventsTest implements PublishedEventsContract {

    private final List<Publication<?, ?>> publications;

    PublishedEventsTest() {
        try (var context = new AnnotationConfigApplicationContext(
                ReferenceConfiguration.class,
                UnitProvinces.class,
                DrivePublications.class,
                GiftPublications.class,
                FundPublications.class,
                StockPublications.class)) {
            publications = context.getBeansOfType(Publication.class).values().stream()
                    .<Publication<?, ?>>map(publication -> (Publication<?, ?>) publication)
                    .toList();
        }
    }

    @Override
    public String basePackage() {
        return "vn.chungtay.contribution";
    }

    @Override
    public List<Publication<?, ?>> publications() {
        return publications;
    }

    @Override
    public List<Object> samples() {
        return Samples.all();
    }

    @Test
    void addsTheProvinceOfTheUnit() {
        assertThat(publish(Samples.MONEY_RECEIVED))
                .isInstanceOfSatisfying(
                        MoneyReceivedV1.class,
                        published -> assertThat(published.provinceCode()).isEqualTo("08"));
    }

    @Test
    void leavesTheProvinceOutWhereTheUnitHasNone() {
        MoneyReceived gift = Samples.MONEY_RECEIVED;
        var ofCentralUnit = new MoneyReceived(
                gift.giftId(),
                gift.driveId(),
                gift.fundId(),
                "VSS",
                gift.amountVnd(),
                gift.receivedIn(),
                gift.form(),
                gift.namedCaseId(),
                gift.donorId(),
                gift.donorKind(),
                gift.staffRef(),
                gift.simulated(),
                gift.occurredOn());

        assertThat(publish(ofCentralUnit))
                .isInstanceOfSatisfying(
                        MoneyReceivedV1.class,
                        published -> assertThat(published.provinceCode()).isNull());
    }

    @Test
    void publishesARefusalWithItsFigures() {
        assertThat(publish(Samples.RESERVATION_REFUSED))
                .isInstanceOfSatisfying(ReservationRefusedV1.class, published -> {
                    assertThat(published.amountVnd()).isEqualTo(42_000_000L);
                    assertThat(published.availableVnd()).isEqualTo(30_000_000L);
                    assertThat(published.reason()).isEqualTo("fund.insufficient");
                });
    }

    @Test
    void publishesADeliveryWithWhatItIsAndForWhichHouse() {
        assertThat(publish(Samples.DELIVERY_ISSUED)).isInstanceOfSatisfying(DeliveryIssuedV1.class, published -> {
            assertThat(published.item()).isEqualTo("CEMENT");
            assertThat(published.quantityUnit()).isEqualTo("BAG");
            assertThat(published.caseId()).isEqualTo(Samples.CASE);
            assertThat(published.provinceCode()).isEqualTo("08");
        });
    }

    @Test
    void publishesWhatCameBackFromWhichHouse() {
        assertThat(publish(Samples.DELIVERY_RETURNED)).isInstanceOfSatisfying(DeliveryReturnedV1.class, published -> {
            assertThat(published.item()).isEqualTo("CEMENT");
            assertThat(published.quantity()).isEqualTo(30);
            assertThat(published.caseId()).isEqualTo(Samples.CASE);
            assertThat(published.provinceCode()).isEqualTo("08");
        });
    }

    /** What was stored before its unit was kept is published all the same. */
    @Test
    void leavesOutWhatOlderEventsDoNotSay() {
        var closed = new DriveClosed(Samples.DRIVE, null, null, Samples.DAY);
        var moved = new DeadlineChanged(Samples.DRIVE, Samples.CLOSES, Samples.DAY, "1/QD", null, null, Samples.DAY);
        var issued = new DeliveryIssued(
                Samples.DELIVERY, Samples.STOCK, 80, "PX-1", Samples.OFFICER, null, null, null, Samples.DAY);
        var returned = new DeliveryReturned(Samples.DELIVERY, Samples.STOCK, 30, null, null, null, Samples.DAY);

        assertThat(publish(returned))
                .isInstanceOfSatisfying(
                        DeliveryReturnedV1.class,
                        published -> assertThat(published.provinceCode()).isNull());
        assertThat(publish(closed)).isEqualTo(new DriveClosedV1(Samples.DRIVE, null, null, null, Samples.DAY));
        assertThat(publish(moved))
                .isInstanceOfSatisfying(
                        DriveDeadlineChangedV1.class,
                        published -> assertThat(published.provinceCode()).isNull());
        assertThat(publish(issued))
                .isInstanceOfSatisfying(
                        DeliveryIssuedV1.class,
                        published -> assertThat(published.provinceCode()).isNull());
    }

    private Object publish(Object event) {
        return publications.stream()
                .filter(publication -> publication.stored().equals(event.getClass()))
                .map(publication -> publish(publication, event))
                .findFirst()
                .orElseThrow();
    }

    private static <S, P> P publish(Publication<S, P> publication, Object event) {
        return publication.mapping().apply(publication.stored().cast(event));
    }
}
