package vn.chungtay.housing.inspection.inspected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.infra.service.errors.NotFound;

class LoggedInspectedCasesTest {

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final InspectedCases cases = new LoggedInspectedCases(
            EmbeddedEventStore.builder().storageEngine(log).build());

    @BeforeEach
    void houseIsBuiltAndPaid() {
        Cases story = Cases.story();
        List<HouseCaseEvent> events =
                new ArrayList<>(List.of(story.listed(), story.sponsored(), story.started(), story.foundationPhoto()));
        events.addAll(story.firstPaid());
        events.addAll(List.of(story.accepted(), story.handedOver()));
        events.addAll(story.secondPaid());
        for (int sequence = 0; sequence < events.size(); sequence++) {
            log.appendEvents(
                    new GenericDomainEventMessage<>("HouseCase", CASE.value(), sequence, events.get(sequence)));
        }
    }

    @Test
    void countWhatWasPaidByTheDay() {
        assertThat(cases.find(CASE, STARTED_ON.plusDays(1)).paidVnd()).isZero();
        assertThat(cases.find(CASE, STARTED_ON.plusDays(2)).paidVnd()).isEqualTo(42_000_000);
        assertThat(cases.find(CASE, HANDED_OVER_ON.plusDays(1)).paidVnd()).isEqualTo(42_000_000);
        assertThat(cases.find(CASE, HANDED_OVER_ON.plusDays(2)).paidVnd()).isEqualTo(60_000_000);
    }

    @Test
    void tellWhetherTheHouseholdHadTheHouseOnTheDay() {
        assertThat(cases.find(CASE, HANDED_OVER_ON.minusDays(1)).handedOver()).isFalse();
        assertThat(cases.find(CASE, HANDED_OVER_ON).handedOver()).isTrue();
    }

    @Test
    void knowPlaceAndPhotos() {
        InspectedCase found = cases.find(CASE, STARTED_ON);

        assertThat(found.unitCode()).isEqualTo("T63-08");
        assertThat(found.communeCode()).isEqualTo("02266");
        assertThat(found.listedOn()).isEqualTo(LISTED_ON);
        assertThat(found.photoIds()).containsExactly(PHOTO);
    }

    @Test
    void refuseACaseThatNobodyListed() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cases.find(OTHER_CASE, STARTED_ON))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("case.unknown"));
    }
}
