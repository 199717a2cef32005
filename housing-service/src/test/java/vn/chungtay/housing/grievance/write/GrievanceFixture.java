package vn.chungtay.housing.grievance.write;

import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Grievances.ANSWERED_ON;
import static vn.chungtay.housing.testing.Grievances.LODGED_ON;
import static vn.chungtay.housing.testing.Grievances.OFFICER;
import static vn.chungtay.housing.testing.Grievances.REOPEN_UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.housing.grievance.concerned.ConcernedCase;
import vn.chungtay.housing.grievance.concerned.ConcernedCases;
import vn.chungtay.housing.grievance.events.GrievanceEvent;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.security.UnitAuthorityByReference;

/** Axon's fixture for a grievance: the real rules, calendar, units and permissions, and the case of {@link Cases}. */
final class GrievanceFixture {

    static final GrievanceTerms TERMS = new DatedGrievanceTerms(ReferenceData.rules(), ReferenceData.holidays());
    static final ConcernedCases CASES = caseId -> Optional.of(caseId)
            .filter(Cases.CASE::equals)
            .map(found -> new ConcernedCase(
                    "08", "02266", LISTED_ON, false, Set.of(Cases.OFFICER.staffRef(), Cases.UNIT_HEAD.staffRef())));

    private static final UnitAuthority AUTHORITY = new UnitAuthorityByReference(
            Permissions.read(new ClassPathResource("permissions.csv")), ReferenceData.units());

    private GrievanceFixture() {}

    static AggregateTestFixture<Grievance> fixture(VaultInMemory vault) {
        AggregateTestFixture<Grievance> fixture = new AggregateTestFixture<>(Grievance.class);
        fixture.registerInjectableResource(TERMS);
        fixture.registerInjectableResource(CASES);
        fixture.registerInjectableResource(AUTHORITY);
        fixture.registerInjectableResource(vault);
        return fixture;
    }

    static TestExecutor<Grievance> given(List<GrievanceEvent> events) {
        return fixture(new VaultInMemory(Grievances.ANSWER)).given(events);
    }

    static TestExecutor<Grievance> given(GrievanceEvent... events) {
        return given(List.of(events));
    }

    /** Everything that has happened to a grievance in that state, as its story goes. */
    static List<GrievanceEvent> upTo(Grievances story, GrievanceState state) {
        List<GrievanceEvent> events = new ArrayList<>(List.of(story.lodged()));
        if (state.compareTo(GrievanceState.IN_WORK) >= 0) {
            events.add(story.takenUp("UNIT", LODGED_ON.plusDays(1)));
        }
        if (state.compareTo(GrievanceState.PROPOSED) >= 0) {
            events.add(story.proposed("UNIT", OFFICER, ANSWERED_ON));
        }
        if (state.compareTo(GrievanceState.ANSWERED) >= 0) {
            events.add(story.answered());
        }
        if (state == GrievanceState.CLOSED) {
            events.add(story.closed(REOPEN_UNTIL.plusDays(1)));
        }
        return events;
    }
}
