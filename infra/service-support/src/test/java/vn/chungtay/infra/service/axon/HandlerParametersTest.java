package vn.chungtay.infra.service.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;
import vn.chungtay.sample.counter.write.Counter;

class HandlerParametersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final CounterOpened OPENED = new CounterOpened("counter-1", "T63-08", DAY);

    private final Actor officer = new Actor("a".repeat(64), Set.of("officer", "unit-head"), "T63-08");
    private FixtureConfiguration<Counter> fixture;

    @BeforeEach
    void setUp() {
        fixture = new AggregateTestFixture<>(Counter.class);
        UnitAuthority ownUnitAlone = (actor, operation, unitCode, occurredOn) -> {
            if (!actor.unitCode().equals(unitCode)) {
                throw new NotAllowed("unit.foreign", Map.of());
            }
        };
        fixture.registerInjectableResource(ownUnitAlone);
    }

    @Test
    void giveAFixturesHandlerItsActor() {
        fixture.given(OPENED)
                .when(new Counter.Count("counter-1", 1000), officer.metadata())
                .expectEvents(new Counted("counter-1", 1000, null));
    }

    @Test
    void letAFixtureSeeARefusalAsItIs() {
        fixture.given(OPENED)
                .when(new Counter.Count("counter-1", 1001), officer.metadata())
                .expectException(RuleViolated.class);
        fixture.given(OPENED)
                .when(new Counter.Count("counter-1", 1), Actor.system("x").metadata())
                .expectException(NotAllowed.class);
    }

    @Test
    void doNotActForNobody() {
        fixture.given(OPENED).when(new Counter.Count("counter-1", 1)).expectException(IllegalStateException.class);
    }

    @Test
    void readBackTheActorThatTheyWrote() {
        assertThat(Actor.from(officer.metadata())).isEqualTo(officer);
        assertThat(Actor.from(Actor.system("housing").metadata())).isEqualTo(Actor.system("housing"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Actor.from(Map.of()));
    }
}
