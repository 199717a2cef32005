package vn.chungtay.sample;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.eventstore.EventLog;

@Configuration
class StandInLog {

    @Bean
    EventStorageEngine engine() {
        return new InMemoryEventStorageEngine();
    }

    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }

    @Bean
    EventLog eventLog(EventStorageEngine engine) {
        return new EventLog() {
            @Override
            public Optional<CommitReceipt> findByIdempotencyKey(String keyHash) {
                List<? extends EventMessage<?>> all =
                        engine.readEvents(null, false).toList();
                for (int i = all.size() - 1; i >= 0; i--) {
                    if (keyHash.equals(all.get(i).getMetaData().get(IDEMPOTENCY_KEY))) {
                        var event = (DomainEventMessage<?>) all.get(i);
                        return Optional.of(
                                new CommitReceipt(i, event.getAggregateIdentifier(), event.getSequenceNumber()));
                    }
                }
                return Optional.empty();
            }

            @Override
            public long lastPosition() {
                return engine.readEvents(null, false).count() - 1;
            }

            @Override
            public String epoch() {
                return "test";
            }
        };
    }
}
