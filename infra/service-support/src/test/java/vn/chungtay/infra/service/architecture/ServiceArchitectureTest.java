package vn.chungtay.infra.service.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chungtay.test.architecture.ServiceArchitecture;

/** Every rule finds what it forbids in a service that breaks them all, and none passes on no classes at all. */
class ServiceArchitectureTest {

    private static final JavaClasses BAD_SERVICE = new ClassFileImporter().importPackages("vn.chungtay.badservice");
    private static final JavaClasses NO_SERVICE = new ClassFileImporter().importPackages("vn.chungtay.nosuchservice");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ServiceArchitecture.EVENTS_KNOW_NOBODY, "Field <vn.chungtay.badservice.thing.events"),
                Arguments.of(ServiceArchitecture.EVENTS_ARE_STORED_RECORDS, "is no record"),
                Arguments.of(ServiceArchitecture.EVENTS_ARE_STORED_RECORDS, "is not annotated with @Stored"),
                Arguments.of(
                        ServiceArchitecture.WRITE_DOES_NOT_KNOW_READ, "has type <vn.chungtay.badservice.thing.read"),
                Arguments.of(
                        ServiceArchitecture.READ_DOES_NOT_KNOW_WRITE, "has type <vn.chungtay.badservice.thing.write"),
                Arguments.of(ServiceArchitecture.OTHER_SERVICES_ONLY_IN_CONSUME, "consume.Consumed>"),
                Arguments.of(ServiceArchitecture.PUBLISHED_ONLY_IN_PUBLISH, "ThingHappenedV1>"),
                Arguments.of(ServiceArchitecture.COMMAND_HANDLERS_DECIDE, "does not have name 'decide'"),
                Arguments.of(ServiceArchitecture.EVENT_SOURCING_HANDLERS_EVOLVE, "does not have name 'evolve'"),
                Arguments.of(ServiceArchitecture.PROJECTORS_ARE_NAMED_SO, "does not have name 'on'"),
                Arguments.of(ServiceArchitecture.PROJECTORS_ARE_NAMED_SO, "'Projector'"),
                Arguments.of(
                        ServiceArchitecture.PROJECTORS_CAN_START_ANEW,
                        "not declared in classes that are annotated with @Projector in"),
                Arguments.of(
                        ServiceArchitecture.PROJECTORS_CAN_START_ANEW,
                        "not declared in classes that are not meta-annotated with @Component in"),
                Arguments.of(ServiceArchitecture.VIEWS_KNOW_NO_COLLECTIONS, "MongoOperations"),
                Arguments.of(ServiceArchitecture.ENDPOINTS_ARE_PERMITTED, "is not annotated with"),
                Arguments.of(ServiceArchitecture.NO_CLOCK_IN_DECISIONS, "Instant.now()"),
                Arguments.of(
                        ServiceArchitecture.capabilitiesAreFreeOfCycles("vn.chungtay.badservice"), "Cycle detected"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatItForbids(ArchRule rule, String finding) {
        assertThat(rule.evaluate(BAD_SERVICE).getFailureReport().toString()).contains(finding);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsWhereItMatchesNothing(ArchRule rule, String finding) {
        assertThat(finding).isNotEmpty();
        assertThatThrownBy(() -> rule.check(NO_SERVICE)).isInstanceOf(AssertionError.class);
    }
}
