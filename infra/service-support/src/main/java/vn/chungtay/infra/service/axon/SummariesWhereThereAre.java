package vn.chungtay.infra.service.axon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.ApplicationContext;

/**
 * Asks for the summary of an aggregate only where its kind has summaries: for all others each command would ask the database once
 * more, and in vain.
 */
final class SummariesWhereThereAre extends EmbeddedEventStore {

    private final Set<String> kinds;

    SummariesWhereThereAre(EmbeddedEventStore.Builder builder, Set<String> kinds) {
        super(builder);
        this.kinds = kinds;
    }

    /** What the ids of {@link Summarized} aggregates begin with, for example {@code fund-}. */
    static Set<String> kinds(ApplicationContext context) {
        return Arrays.stream(context.getBeanNamesForType(Summarized.class, true, false))
                .map(name -> Objects.requireNonNull(context.getType(name)).getSimpleName())
                .map(kind -> kind.toLowerCase(Locale.ROOT) + "-")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return kinds.stream().anyMatch(aggregateId::startsWith)
                ? super.readEvents(aggregateId)
                : readEvents(aggregateId, 0);
    }
}
