package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.chungtay.contribution.config.ReferenceConfiguration;
import vn.chungtay.contribution.fund.publish.FundPublications;
import vn.chungtay.contribution.fund.publish.ReservationRefusedV1;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.publish.GiftPublications;
import vn.chungtay.contribution.gift.publish.MoneyReceivedV1;
import vn.chungtay.contribution.shared.UnitProvinces;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.test.service.PublishedEventsContract;

class PublishedEventsTest implements PublishedEventsContract {

    private final List<Publication<?, ?>> publications;

    PublishedEventsTest() {
        try (var context = new AnnotationConfigApplicationContext(
                ReferenceConfiguration.class, UnitProvinces.class, GiftPublications.class, FundPublications.class)) {
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
