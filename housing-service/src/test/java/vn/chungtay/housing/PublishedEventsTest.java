package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.publish.HouseAcceptedV1;
import vn.chungtay.housing.housecase.publish.HouseCasePublications;
import vn.chungtay.housing.housecase.publish.InstalmentRefusedV1;
import vn.chungtay.housing.testing.Samples;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.publish.Publication;

class PublishedEventsTest {

    private final PublishedSchemas schemas = PublishedSchemas.committed();
    private final List<Publication<?, ?>> publications;

    PublishedEventsTest() {
        try (var context = new AnnotationConfigApplicationContext(HouseCasePublications.class)) {
            publications = context.getBeansOfType(Publication.class).values().stream()
                    .<Publication<?, ?>>map(publication -> (Publication<?, ?>) publication)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsPublishedFitsItsSchema() {
        return publications.stream()
                .map(publication -> dynamicTest(publication.published().getSimpleName(), () -> {
                    schemas.check(publication.published());
                    schemas.validate(publish(publication));
                }));
    }

    @Test
    void publishesNineTypesAndKeepsTheReservationToItself() {
        assertThat(publications)
                .hasSize(9)
                .noneMatch(publication -> publication.stored().equals(InstalmentReserved.class));
    }

    @Test
    void publishesTheAreaInSquareMetres() {
        assertThat(publish(HouseAccepted.class))
                .isInstanceOfSatisfying(
                        HouseAcceptedV1.class,
                        published -> assertThat(published.areaM2()).isEqualTo(new BigDecimal("30.00")));
    }

    @Test
    void publishesARefusalWithItsFigures() {
        assertThat(publish(InstalmentRefused.class)).isInstanceOfSatisfying(InstalmentRefusedV1.class, published -> {
            assertThat(published.amountVnd()).isEqualTo(42_000_000L);
            assertThat(published.availableVnd()).isEqualTo(30_000_000L);
            assertThat(published.reason()).isEqualTo("fund.insufficient");
        });
    }

    private Object publish(Class<?> stored) {
        return publications.stream()
                .filter(publication -> publication.stored().equals(stored))
                .<Object>map(PublishedEventsTest::publish)
                .findFirst()
                .orElseThrow();
    }

    private static <S, P> P publish(Publication<S, P> publication) {
        return publication.mapping().apply(publication.stored().cast(Samples.of(publication.stored())));
    }
}
