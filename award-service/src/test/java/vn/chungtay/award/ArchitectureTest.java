package vn.chungtay.award;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.chungtay.test.architecture.ServiceArchitecture;

@AnalyzeClasses(packages = "vn.chungtay.award", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule endpointsArePermitted = ServiceArchitecture.ENDPOINTS_ARE_PERMITTED;

    @ArchTest
    static final ArchRule viewsKnowNoCollections = ServiceArchitecture.VIEWS_KNOW_NO_COLLECTIONS;

    @ArchTest
    static final ArchRule otherServicesOnlyInConsume = ServiceArchitecture.OTHER_SERVICES_ONLY_IN_CONSUME;

    @ArchTest
    static final ArchRule capabilitiesAreFreeOfCycles =
            ServiceArchitecture.capabilitiesAreFreeOfCycles("vn.chungtay.award");
}
