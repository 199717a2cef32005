package vn.chungtay.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Each type that the service publishes is made here from a stored event, has a committed schema, and fits it; none is left out, and
 * no schema is left over.
 */
public interface PublishedEventsContract {

    /** The service's root package, for example {@code vn.chungtay.housing}. */
    String basePackage();

    /** All that the service declares as beans. */
    List<Publication<?, ?>> publications();

    /** At least one event of each stored type, with every field filled that may be. */
    List<Object> samples();

    @TestFactory
    default Stream<DynamicTest> whatIsPublishedFitsItsSchema() {
        PublishedSchemas schemas = PublishedSchemas.committed();
        Stream<DynamicTest> each = publications().stream()
                .map(publication -> dynamicTest(publication.published().getSimpleName(), () -> {
                    schemas.check(publication.published());
                    schemas.validate(publish(publication));
                }));
        // Last, so that schemas just written count.
        DynamicTest none = dynamicTest("no schema without its record", () -> {
            Set<String> published = publications().stream()
                    .map(publication -> PublishedSchemas.type(publication.published()))
                    .collect(Collectors.toSet());
            String service = basePackage().substring(basePackage().lastIndexOf('.') + 1);
            assertThat(schemas.types(service)).containsExactlyInAnyOrderElementsOf(published);
        });
        return Stream.concat(each, Stream.of(none));
    }

    @Test
    default void everyPublishedTypeIsMadeOfAStoredEvent() {
        Set<String> made = publications().stream()
                .map(publication -> publication.published().getName())
                .collect(Collectors.toSet());
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Published.class));
        Set<String> marked = scanner.findCandidateComponents(basePackage()).stream()
                .map(BeanDefinition::getBeanClassName)
                .collect(Collectors.toSet());

        assertThat(made).as("records marked @Published").containsExactlyInAnyOrderElementsOf(marked);
    }

    /** What the sample of that stored type is published as. */
    default Object published(Class<?> stored) {
        return publications().stream()
                .filter(publication -> publication.stored().equals(stored))
                .<Object>map(this::publish)
                .findFirst()
                .orElseThrow();
    }

    private <S, P> P publish(Publication<S, P> publication) {
        Object sample = samples().stream()
                .filter(publication.stored()::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample of " + ClassUtils.getShortName(publication.stored())));
        return publication.mapping().apply(publication.stored().cast(sample));
    }
}
