package vn.chungtay.housing.inspection.write;

import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Inspections.INSPECTOR;
import static vn.chungtay.housing.testing.Inspections.PAID_VND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.housing.grievance.concerned.ConcernedCase;
import vn.chungtay.housing.grievance.concerned.ConcernedCases;
import vn.chungtay.housing.inspection.events.InspectionEvent;
import vn.chungtay.housing.inspection.inspected.InspectedCase;
import vn.chungtay.housing.inspection.inspected.InspectedCases;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Inspections;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.security.UnitAuthorityByReference;

/** Axon's fixture for an inspection: the real term, units and permissions, and the case of {@link Cases}, handed over and paid. */
final class InspectionFixture {

    static final FollowUpTerms TERMS = new DatedFollowUpTerms(ReferenceData.rules());
    static final InspectedCases CASES = (caseId, day) -> new InspectedCase(
            Cases.UNIT,
            "08",
            "02266",
            "NCC",
            false,
            LISTED_ON,
            !day.isBefore(HANDED_OVER_ON),
            PAID_VND,
            Set.of(Cases.PHOTO));

    private static final ConcernedCases CONCERNED = caseId -> Optional.of(new ConcernedCase(
            "08", "02266", LISTED_ON, false, Set.of(Cases.OFFICER.staffRef(), Cases.UNIT_HEAD.staffRef())));
    private static final UnitAuthority AUTHORITY = new UnitAuthorityByReference(
            Permissions.read(new ClassPathResource("permissions.csv")), ReferenceData.units());

    private InspectionFixture() {}

    static AggregateTestFixture<Inspection> fixture(VaultInMemory vault) {
        AggregateTestFixture<Inspection> fixture = new AggregateTestFixture<>(Inspection.class);
        fixture.registerInjectableResource(TERMS);
        fixture.registerInjectableResource(CASES);
        fixture.registerInjectableResource(CONCERNED);
        fixture.registerInjectableResource(AUTHORITY);
        fixture.registerInjectableResource(vault);
        return fixture;
    }

    static TestExecutor<Inspection> given(List<InspectionEvent> events) {
        return fixture(new VaultInMemory(Inspections.REASON)).given(events);
    }

    /** Everything that has happened to an inspection in that state. */
    static List<InspectionEvent> upTo(InspectionState state) {
        List<InspectionEvent> events = new ArrayList<>(List.of(Inspections.opened()));
        if (state != InspectionState.DRAWN) {
            events.add(Inspections.assigned(INSPECTOR));
        }
        switch (state) {
            case SOUND -> events.add(Inspections.sound());
            case FOLLOW_UP -> events.add(Inspections.faulty());
            case CLOSED -> events.addAll(List.of(Inspections.faulty(), Inspections.closed(Inspections.DUE_ON)));
            default -> {}
        }
        return events;
    }
}
