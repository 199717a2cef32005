package vn.chungtay.housing;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.chungtay.test.architecture.ServiceArchitecture;

@AnalyzeClasses(packages = "vn.chungtay.housing", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule eventsKnowNobody = ServiceArchitecture.EVENTS_KNOW_NOBODY;

    @ArchTest
    static final ArchRule eventsAreStoredRecords = ServiceArchitecture.EVENTS_ARE_STORED_RECORDS;

    @ArchTest
    static final ArchRule writeDoesNotKnowRead = ServiceArchitecture.WRITE_DOES_NOT_KNOW_READ;

    @ArchTest
    static final ArchRule readDoesNotKnowWrite = ServiceArchitecture.READ_DOES_NOT_KNOW_WRITE;

    @ArchTest
    static final ArchRule otherServicesOnlyInConsume = ServiceArchitecture.OTHER_SERVICES_ONLY_IN_CONSUME;

    @ArchTest
    static final ArchRule publishedOnlyInPublish = ServiceArchitecture.PUBLISHED_ONLY_IN_PUBLISH;

    @ArchTest
    static final ArchRule commandHandlersDecide = ServiceArchitecture.COMMAND_HANDLERS_DECIDE;

    @ArchTest
    static final ArchRule eventSourcingHandlersEvolve = ServiceArchitecture.EVENT_SOURCING_HANDLERS_EVOLVE;

    @ArchTest
    static final ArchRule projectorsAreNamedSo = ServiceArchitecture.PROJECTORS_ARE_NAMED_SO;

    @ArchTest
    static final ArchRule projectorsCanStartAnew = ServiceArchitecture.PROJECTORS_CAN_START_ANEW;

    @ArchTest
    static final ArchRule viewsKnowNoCollections = ServiceArchitecture.VIEWS_KNOW_NO_COLLECTIONS;

    @ArchTest
    static final ArchRule endpointsArePermitted = ServiceArchitecture.ENDPOINTS_ARE_PERMITTED;

    @ArchTest
    static final ArchRule noClockInDecisions = ServiceArchitecture.NO_CLOCK_IN_DECISIONS;

    @ArchTest
    static final ArchRule capabilitiesAreFreeOfCycles =
            ServiceArchitecture.capabilitiesAreFreeOfCycles("vn.chungtay.housing");
}
