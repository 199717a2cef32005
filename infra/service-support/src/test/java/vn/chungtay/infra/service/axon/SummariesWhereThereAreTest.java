package vn.chungtay.infra.service.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

class SummariesWhereThereAreTest {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            new SummariesWhereThereAre(EmbeddedEventStore.builder().storageEngine(engine), Set.of("fund-"));

    @BeforeEach
    void summarizeEveryAggregate() {
        for (String id : List.of("fund-1", "gift-1", "funds-1")) {
            engine.appendEvents(event(id, 0, "first"), event(id, 1, "second"), event(id, 2, "third"));
            engine.storeSnapshot(event(id, 1, "summary"));
        }
    }

    @AfterEach
    void shutDown() {
        store.shutDown();
    }

    private static DomainEventMessage<String> event(String id, long sequence, String payload) {
        return new GenericDomainEventMessage<>("type", id, sequence, payload);
    }

    @Test
    void readsAnAggregateFromItsSummaryWhereItsKindHasOne() {
        assertThat(payloads("fund-1")).containsExactly("summary", "third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gift-1", "funds-1"})
    void asksForNoSummaryOfAnotherKind(String id) {
        assertThat(payloads(id)).containsExactly("first", "second", "third");
    }

    @Test
    void knowsTheKindsByTheirClasses() {
        try (var context = new AnnotationConfigApplicationContext(Aggregates.class)) {
            assertThat(SummariesWhereThereAre.kinds(context)).containsExactly("ledger-");
        }
    }

    private List<Object> payloads(String id) {
        return store.readEvents(id)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** As Axon declares them, of which there is none until one is asked for. */
    @Configuration
    static class Aggregates {

        @Bean
        @Scope("prototype")
        Ledger ledger() {
            throw new IllegalStateException("Nobody asked for one");
        }

        @Bean
        @Scope("prototype")
        Object gift() {
            return new Object();
        }
    }

    static final class Ledger implements Summarized {

        @Override
        public Object summary() {
            return "summary";
        }
    }
}
