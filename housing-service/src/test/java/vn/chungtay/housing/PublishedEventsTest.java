package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.publish.GrievanceAnsweredV1;
import vn.chungtay.housing.grievance.publish.GrievancePublications;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.publish.HouseAcceptedV1;
import vn.chungtay.housing.housecase.publish.HouseCasePublications;
import vn.chungtay.housing.housecase.publish.InstalmentExpiredV1;
import vn.chungtay.housing.housecase.publish.InstalmentRefusedV1;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Samples;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.test.service.PublishedEventsContract;

class PublishedEventsTest implements PublishedEventsContract {

    private final List<Publication<?, ?>> publications;

    PublishedEventsTest() {
        try (var context =
                new AnnotationConfigApplicationContext(HouseCasePublications.class, GrievancePublications.class)) {
            publications = context.getBeansOfType(Publication.class).values().stream()
                    .<Publication<?, ?>>map(publication -> (Publication<?, ?>) publication)
                    .toList();
        }
    }

    @Override
    public String basePackage() {
        return "vn.chungtay.housing";
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
    void keepsTheReservationToItself() {
        assertThat(publications).noneMatch(publication -> publication.stored().equals(InstalmentReserved.class));
    }

    @Test
    void publishesWhichFundIsToLetGo() {
        assertThat(published(InstalmentExpired.class))
                .isInstanceOfSatisfying(
                        InstalmentExpiredV1.class,
                        published -> assertThat(published.fundId()).isEqualTo(Cases.FUND));
    }

    @Test
    void publishesTheAreaInSquareMetres() {
        assertThat(published(HouseAccepted.class))
                .isInstanceOfSatisfying(
                        HouseAcceptedV1.class,
                        published -> assertThat(published.areaM2()).isEqualTo(new BigDecimal("30.00")));
    }

    @Test
    void publishesARefusalWithItsFigures() {
        assertThat(published(InstalmentRefused.class)).isInstanceOfSatisfying(InstalmentRefusedV1.class, published -> {
            assertThat(published.amountVnd()).isEqualTo(42_000_000L);
            assertThat(published.availableVnd()).isEqualTo(30_000_000L);
            assertThat(published.reason()).isEqualTo("fund.insufficient");
        });
    }

    @Test
    void publishesHowLongAnAnswerTook() {
        assertThat(published(GrievanceAnswered.class))
                .isInstanceOfSatisfying(
                        GrievanceAnsweredV1.class,
                        published -> assertThat(published.days()).isEqualTo(7));
    }
}
