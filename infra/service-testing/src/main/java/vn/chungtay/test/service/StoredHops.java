package vn.chungtay.test.service;

import java.util.Comparator;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import vn.chungtay.infra.service.stored.StoredHop;

/** The hops of a service, in the order in which they are taken. */
final class StoredHops {

    private StoredHops() {}

    /** All that a running service would find: the beans below its root package. */
    static EventUpcaster below(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.resetFilters(true);
        scanner.addExcludeFilter((found, factory) -> !new AssignableTypeFilter(StoredHop.class).match(found, factory));
        return new EventUpcasterChain(scanner.findCandidateComponents(basePackage).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), StoredHops.class.getClassLoader()))
                .map(hop -> (StoredHop) BeanUtils.instantiateClass(hop))
                .sorted(Comparator.comparingInt(StoredHop::getOrder))
                .toList());
    }
}
