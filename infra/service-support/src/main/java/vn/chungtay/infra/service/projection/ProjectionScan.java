package vn.chungtay.infra.service.projection;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Finds the projectors of a service's log, and makes projectors. */
final class ProjectionScan {

    private ProjectionScan() {}

    /** All classes marked {@link Projector} in these packages and below, but for those of streams, which are declared. */
    static List<Class<?>> projectors(Collection<String> basePackages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Projector.class, false));
        scanner.addExcludeFilter(new AssignableTypeFilter(StreamProjector.class));
        return basePackages.stream()
                .flatMap(basePackage -> scanner.findCandidateComponents(basePackage).stream())
                .map(found -> String.valueOf(found.getBeanClassName()))
                .distinct()
                .sorted()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, ProjectionScan.class.getClassLoader()))
                .toList();
    }

    /**
     * The only constructor of a projector.
     *
     * @throws IllegalStateException where it wants more than the documents to write: it could do what must not be done again
     */
    @SuppressWarnings("unchecked") // a class has constructors of its own type
    static <P> Constructor<P> constructor(Class<P> projector) {
        Constructor<?>[] constructors = projector.getDeclaredConstructors();
        if (constructors.length != 1
                || !List.of(constructors[0].getParameterTypes()).equals(List.of(ViewDocuments.class))) {
            throw new IllegalStateException(
                    projector.getName() + " must have one constructor, which takes ViewDocuments and nothing else");
        }
        return (Constructor<P>) constructors[0];
    }

    /** Makes a projector that writes these documents. */
    static <P> P make(Constructor<P> constructor, ViewDocuments documents) {
        return BeanUtils.instantiateClass(constructor, documents);
    }
}
