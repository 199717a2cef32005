package vn.chungtay.infra.service.stored;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The stored names that this service knows, each with the class it stands for. It is the whole of what may be read from the
 * log: what is not listed here is never made into an object.
 */
public final class StoredEvents {

    private final Map<Class<?>, Stored> byClass = new HashMap<>();
    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Set<String> retired;

    private StoredEvents(Collection<Class<?>> classes, Set<String> retired) {
        this.retired = Set.copyOf(retired);
        classes.forEach(this::add);
    }

    /** Knows exactly these classes, each marked {@link Stored}. */
    public static StoredEvents of(Class<?>... classes) {
        return new StoredEvents(List.of(classes), Set.of());
    }

    /**
     * Finds every class marked {@link Stored} in these packages and below.
     *
     * @param basePackages for example {@code vn.chungtay.housing}
     * @param retired names that stand in the log and that nobody needs any more; their events are passed over
     * @throws IllegalStateException when two classes claim one name, or a retired name is in use
     */
    public static StoredEvents scan(Collection<String> basePackages, Set<String> retired) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Stored.class, false));
        var classes = basePackages.stream()
                .flatMap(basePackage -> scanner.findCandidateComponents(basePackage).stream())
                .map(found -> String.valueOf(found.getBeanClassName()))
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                .stream()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, StoredEvents.class.getClassLoader()))
                .toList();
        return new StoredEvents(classes, retired);
    }

    /** All classes, in no order. */
    public Set<Class<?>> classes() {
        return Set.copyOf(byClass.keySet());
    }

    /** Name and revision under which the class is stored; empty for a class that is not an event. */
    public Optional<Stored> nameOf(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    /** The class that is stored under this name, whatever the revision. */
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether events of this name are passed over. */
    public boolean isRetired(String name) {
        return retired.contains(name);
    }

    private void add(Class<?> type) {
        Stored stored = type.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(type.getName() + " is not marked @Stored");
        }
        if (stored.revision() < 1) {
            throw new IllegalStateException(type.getName() + " has revision " + stored.revision() + ", counted from 1");
        }
        if (isRetired(stored.name())) {
            throw new IllegalStateException(stored.name() + " is retired, but " + type.getName() + " still claims it");
        }
        Class<?> other = byName.putIfAbsent(stored.name(), type);
        if (other != null) {
            throw new IllegalStateException(
                    stored.name() + " is claimed by " + other.getName() + " and by " + type.getName());
        }
        byClass.put(type, stored);
    }
}
