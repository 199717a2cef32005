package vn.chungtay.housing.emulationgroup.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Clusters.CHANGED_ON;
import static vn.chungtay.housing.testing.Clusters.CLUSTER;
import static vn.chungtay.housing.testing.Clusters.FORMED_ON;
import static vn.chungtay.housing.testing.Clusters.LAST_DAY;
import static vn.chungtay.housing.testing.Clusters.NAME;
import static vn.chungtay.housing.testing.Clusters.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupEvent;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.NotFound;

class LoggedEmulationGroupsTest {

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final LoggedEmulationGroups groups = new LoggedEmulationGroups(
            EmbeddedEventStore.builder().storageEngine(log).build(), ReferenceData.units());

    @Test
    void knowAMemberFromTheFirstDayOn() {
        given(Clusters.formed());

        assertThat(groups.nameForMember(CLUSTER, OTHER_UNIT, FORMED_ON.minusDays(1)))
                .isEmpty();
        assertThat(groups.nameForMember(CLUSTER, OTHER_UNIT, FORMED_ON)).contains(NAME);
        assertThat(groups.nameForMember(CLUSTER, "T63-01", FORMED_ON)).isEmpty();
    }

    @Test
    void knowAMemberThatLeftUntilItsLastDay() {
        given(Clusters.formed(), Clusters.changed());

        assertThat(groups.nameForMember(CLUSTER, OTHER_UNIT, CHANGED_ON.minusDays(1)))
                .contains(NAME);
        assertThat(groups.nameForMember(CLUSTER, OTHER_UNIT, CHANGED_ON)).isEmpty();
        assertThat(groups.nameForMember(CLUSTER, UNIT, CHANGED_ON)).contains(NAME);
    }

    @Test
    void goByTheLastOfTwoDecisionsThatHoldFromTheSameDay() {
        given(
                Clusters.formed(),
                Clusters.changed(),
                Clusters.changed(UNIT, List.of(OTHER_UNIT, Clusters.THIRD_UNIT, UNIT), CHANGED_ON));

        assertThat(groups.nameForMember(CLUSTER, OTHER_UNIT, CHANGED_ON)).contains(NAME);
    }

    @Test
    void knowNobodyAfterTheLastDayOfTheGroup() {
        given(Clusters.formed(), Clusters.dissolved());

        assertThat(groups.nameForMember(CLUSTER, UNIT, LAST_DAY)).contains(NAME);
        assertThat(groups.nameForMember(CLUSTER, UNIT, LAST_DAY.plusDays(1))).isEmpty();
    }

    /** A case keeps the unit of its listing; the region that took over from it is the member by then. */
    @Test
    void takeTheFactsOfAFormerUnitForThoseOfItsSuccessorAndNotTheOtherWayRound() {
        LocalDate april = LocalDate.of(2025, 4, 1);
        given(Clusters.formed(), Clusters.changed("KV35-XIX", List.of("KV35-XIX", "T63-04"), april));

        assertThat(groups.nameForMember(CLUSTER, UNIT, april)).contains(NAME);
        assertThat(groups.nameForMember(CLUSTER, "KV35-XIX", april.minusDays(1)))
                .isEmpty();
    }

    @Test
    void knowWhoLeadsOnEachDay() {
        given(Clusters.formed(), Clusters.changed(), Clusters.dissolved());

        assertThat(groups.of(CLUSTER, FORMED_ON.minusDays(1))).isEmpty();
        assertThat(groups.of(CLUSTER, FORMED_ON)).contains(OTHER_UNIT);
        assertThat(groups.of(CLUSTER, CHANGED_ON.minusDays(1))).contains(OTHER_UNIT);
        assertThat(groups.of(CLUSTER, CHANGED_ON)).contains(UNIT);
        assertThat(groups.of(CLUSTER, LAST_DAY)).contains(UNIT);
        assertThat(groups.of(CLUSTER, LAST_DAY.plusDays(1))).isEmpty();
        assertThat(groups.of(UNKNOWN, FORMED_ON)).isEmpty();
    }

    @Test
    void refuseAGroupThatNobodyFormed() {
        given(Clusters.formed());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> groups.nameForMember(UNKNOWN, UNIT, FORMED_ON))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("emulation-group.unknown"));
    }

    private void given(EmulationGroupEvent... events) {
        for (int sequence = 0; sequence < events.length; sequence++) {
            log.appendEvents(
                    new GenericDomainEventMessage<>("EmulationGroup", CLUSTER.value(), sequence, events[sequence]));
        }
    }
}
