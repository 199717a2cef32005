package vn.chungtay.infra.eventstream.relay;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.infra.eventstream.publish.Published;

/** What a service publishes, by the class of the stored event. */
final class Publications {

    private final Map<Class<?>, Mapping> byStored = new HashMap<>();

    /**
     * Collects them.
     *
     * @throws IllegalArgumentException when two are for the same stored class, or a published record bears no name
     */
    Publications(Collection<? extends Publication<?, ?>> publications) {
        publications.forEach(this::add);
    }

    private <S, P> void add(Publication<S, P> publication) {
        Published mark = publication.published().getAnnotation(Published.class);
        if (mark == null) {
            throw new IllegalArgumentException(publication.published().getName() + " is not marked @Published");
        }
        Function<Object, Object> map =
                stored -> publication.mapping().apply(publication.stored().cast(stored));
        if (byStored.put(publication.stored(), new Mapping(mark.value(), map)) != null) {
            throw new IllegalArgumentException(publication.stored().getName() + " is published twice");
        }
    }

    boolean publishes(Class<?> stored) {
        return byStored.containsKey(stored);
    }

    @Nullable
    Mapping of(Class<?> stored) {
        return byStored.get(stored);
    }

    /**
     * How one stored class becomes a published record.
     *
     * @param type CloudEvents type
     * @param map from the stored event to the record
     */
    record Mapping(String type, Function<Object, Object> map) {}
}
