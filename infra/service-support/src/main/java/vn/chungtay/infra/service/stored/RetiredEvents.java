package vn.chungtay.infra.service.stored;

import java.util.Set;

/**
 * Names in the log that no class of the service stands for any more. A service declares a bean of it once it needs one.
 *
 * @param names as they were given by {@link Stored#name()}
 */
public record RetiredEvents(Set<String> names) {

    public RetiredEvents {
        names = Set.copyOf(names);
    }
}
