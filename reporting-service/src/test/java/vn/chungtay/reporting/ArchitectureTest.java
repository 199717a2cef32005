package vn.chungtay.reporting;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import vn.chungtay.test.architecture.ServiceArchitecture;

@AnalyzeClasses(packages = "vn.chungtay.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PERMITTED = ServiceArchitecture.ENDPOINTS_ARE_PERMITTED;

    @ArchTest
    static final ArchRule OTHER_SERVICES_ONLY_IN_CONSUME = ServiceArchitecture.OTHER_SERVICES_ONLY_IN_CONSUME;

    @ArchTest
    static final ArchRule CAPABILITIES_ARE_FREE_OF_CYCLES =
            ServiceArchitecture.capabilitiesAreFreeOfCycles("vn.chungtay.reporting");

    /** The sums stand between the stream and the view: one writes them, the other follows them. */
    @ArchTest
    static final ArchRule FOLDING_DOES_NOT_KNOW_THE_VIEW = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("..fold..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..read..", "..sums..");
}
