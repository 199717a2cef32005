package vn.chungtay.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.service.axon.Summarized;
import vn.chungtay.infra.service.stored.Stored;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.StoredEvents;

/**
 * Each stored event has an approved file {@code src/test/resources/stored/<name>.v<revision>.json}, is written exactly as it
 * says, and is read from it. A file is never changed: a new shape is a new revision beside it. With
 * {@code -Dstored.write=true} files that are not there yet are written; look at them before you commit them.
 *
 * <p>Each file of an older revision stays, with {@code <name>.v<revision>.today.json} beside it: what its hops make of it. Summaries
 * of aggregates have no hops: one of an earlier shape is not read, and the aggregate is read from its events.
 */
public interface StoredEventsContract {

    /** The service's root package, for example {@code vn.chungtay.housing}. */
    String basePackage();

    /** At least one event of each stored type, with every field filled that may be. */
    List<Object> samples();

    @TestFactory
    default Stream<DynamicTest> eachEventIsStoredAsApproved() {
        var serializer = serializer();
        return samples().stream()
                .map(sample -> dynamicTest(
                        sample.getClass().getSimpleName(),
                        () -> ApprovedFile.of(serializer, sample).check(serializer, sample)));
    }

    @Test
    default void everyStoredTypeHasASample() {
        Set<Class<?>> stored =
                StoredEvents.scan(List.of(basePackage()), Set.of()).classes();
        assertThat(samples()).extracting(Object::getClass).containsAll(stored);
        assertThat(stored).as("@Stored types below " + basePackage()).isNotEmpty();
    }

    @Test
    default void everyRevisionOfEveryTypeHasItsFile() {
        var events = StoredEvents.scan(List.of(basePackage()), Set.of());
        assertThat(events.classes()).allSatisfy(type -> {
            Stored stored = events.nameOf(type).orElseThrow();
            for (int revision = 1; revision <= stored.revision(); revision++) {
                assertThat(OlderFile.of(stored.name(), revision).file()).exists();
            }
        });
    }

    @TestFactory
    default Stream<DynamicTest> eachOlderShapeIsReadThroughItsHops() {
        var serializer = serializer();
        var hops = StoredHops.below(basePackage());
        Set<Class<?>> summaries = summaries();
        return StoredEvents.scan(List.of(basePackage()), Set.of()).classes().stream()
                .flatMap(type -> older(type)
                        .map(older -> dynamicTest(older.file().getFileName().toString(), () -> {
                            if (summaries.contains(type)) {
                                older.checkUnread(serializer);
                            } else {
                                older.check(hops, serializer);
                            }
                        })));
    }

    private static Stream<OlderFile> older(Class<?> type) {
        Stored stored = type.getAnnotation(Stored.class);
        return IntStream.range(1, stored.revision()).mapToObj(revision -> OlderFile.of(stored.name(), revision));
    }

    /** What the aggregates of the service say that their summaries are. */
    private Set<Class<?>> summaries() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Summarized.class));
        return scanner.findCandidateComponents(basePackage()).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ClassUtils.getDefaultClassLoader()))
                .map(aggregate -> ClassUtils.getMethod(aggregate, "summary").getReturnType())
                .collect(Collectors.toSet());
    }

    private StoredEventSerializer serializer() {
        return new StoredEventSerializer(StoredEvents.scan(List.of(basePackage()), Set.of()));
    }

    /**
     * What was approved.
     *
     * @param type name and revision
     * @param file where it stands
     */
    record ApprovedFile(SerializedType type, Path file) {

        private static final JsonMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

        static ApprovedFile of(StoredEventSerializer serializer, Object sample) {
            SerializedType type = serializer.typeForClass(sample.getClass());
            return new ApprovedFile(
                    type, Path.of("src/test/resources/stored", type.getName() + ".v" + type.getRevision() + ".json"));
        }

        void check(StoredEventSerializer serializer, Object sample) throws IOException {
            String written = serializer.serialize(sample, String.class).getData();
            if (Boolean.getBoolean("stored.write") && !Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, JSON.writeValueAsString(JSON.readTree(written)) + "\n");
            }
            assertThat(file).exists();
            String approved = Files.readString(file);
            assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(approved));
            Object read = serializer.deserialize(new SimpleSerializedObject<>(approved, String.class, type));
            assertThat(read).isEqualTo(sample);
        }
    }
}
