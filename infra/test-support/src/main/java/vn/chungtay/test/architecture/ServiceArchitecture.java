package vn.chungtay.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The structure of a service, as rules. A service's {@code ArchitectureTest} lists those that apply to it; every rule fails when
 * it matches no class at all, so a rule about a package that does not exist cannot pass unnoticed.
 */
public final class ServiceArchitecture {

    private static final String STORED = "vn.chungtay.infra.service.stored.Stored";

    private ServiceArchitecture() {}

    /** Events are the contract with the past: records that know the JDK, each other and their stored name. */
    public static final ArchRule EVENTS_KNOW_NOBODY = classes()
            .that(resideInAPackage("..events.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..events..")
                    .or(describe("the annotation @Stored", c -> c.getName().equals(STORED))))
            .because("a stored event must be readable for ever, whatever happens to the code around it");

    /** A stored event is a record with a permanent name. */
    public static final ArchRule EVENTS_ARE_STORED_RECORDS = classes()
            .that(resideInAPackage("..events.."))
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(STORED);

    /** Deciding does not look at views. */
    public static final ArchRule WRITE_DOES_NOT_KNOW_READ = noClasses()
            .that()
            .resideInAPackage("..write..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..read..");

    /** Views are made of events, never of aggregates. */
    public static final ArchRule READ_DOES_NOT_KNOW_WRITE = noClasses()
            .that()
            .resideInAPackage("..read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..write..");

    /** Other services' events are known where they are consumed, and nowhere else. */
    public static final ArchRule OTHER_SERVICES_ONLY_IN_CONSUME = noClasses()
            .that(resideInAPackage("vn.chungtay..").and(not(resideInAnyPackage("..consume..", "..config.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.chungtay.infra.eventstream.consume..");

    /** Published records are for others: inside, nobody depends on them. */
    public static final ArchRule PUBLISHED_ONLY_IN_PUBLISH = noClasses()
            .that(resideInAPackage("vn.chungtay..").and(not(resideInAnyPackage("..publish..", "..config.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("..publish..")
                    .and(describe(
                            "marked @Published",
                            c -> c.isAnnotatedWith("vn.chungtay.infra.eventstream.publish.Published"))));

    /** What is decided is a command handler, what evolves is an event sourcing handler, what projects is an event handler. */
    public static final ArchRule COMMAND_HANDLERS_DECIDE = methods()
            .that()
            .areAnnotatedWith("org.axonframework.commandhandling.CommandHandler")
            .should()
            .haveName("decide");

    /** See {@link #COMMAND_HANDLERS_DECIDE}. */
    public static final ArchRule EVENT_SOURCING_HANDLERS_EVOLVE = methods()
            .that()
            .areAnnotatedWith("org.axonframework.eventsourcing.EventSourcingHandler")
            .should()
            .haveName("evolve");

    /** See {@link #COMMAND_HANDLERS_DECIDE}. */
    public static final ArchRule PROJECTORS_ARE_NAMED_SO = methods()
            .that()
            .areAnnotatedWith("org.axonframework.eventhandling.EventHandler")
            .and()
            .areDeclaredInClassesThat(resideInAPackage("..read.."))
            .should()
            .haveName("on")
            .andShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Projector");

    /** What makes a view is no bean and gets nothing but the documents to write, so any view can be made anew at any time. */
    public static final ArchRule PROJECTORS_CAN_START_ANEW = methods()
            .that()
            .areAnnotatedWith("org.axonframework.eventhandling.EventHandler")
            .and()
            .areDeclaredInClassesThat(resideInAPackage("..read.."))
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith("vn.chungtay.infra.service.projection.Projector")
            .andShould()
            .beDeclaredInClassesThat()
            .areNotMetaAnnotatedWith("org.springframework.stereotype.Component");

    /** Which generation of a view is written or shown is not the view's own business: it never goes to a collection itself. */
    public static final ArchRule VIEWS_KNOW_NO_COLLECTIONS = noClasses()
            .that()
            .resideInAPackage("..read..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.mongodb..")
                    .or(describe(
                            "MongoDB's operations",
                            c -> c.isAssignableTo("org.springframework.data.mongodb.core.MongoOperations"))));

    /** Every operation is permitted by name. */
    public static final ArchRule ENDPOINTS_ARE_PERMITTED = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .and()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .beAnnotatedWith("vn.chungtay.infra.service.security.Permitted");

    /** The clock of the wall is injected, so that a decision can be repeated. */
    public static final ArchRule NO_CLOCK_IN_DECISIONS = noClasses()
            .that()
            .resideInAPackage("..write..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    /**
     * Capabilities know each other's events, not each other's insides: no cycles between them.
     *
     * @param servicePackage root package of the service, for example {@code vn.chungtay.housing}
     */
    public static ArchRule capabilitiesAreFreeOfCycles(String servicePackage) {
        return slices().matching(servicePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), resideInAPackage("..events.."));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
