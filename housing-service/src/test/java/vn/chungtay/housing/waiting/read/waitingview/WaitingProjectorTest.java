package vn.chungtay.housing.waiting.read.waitingview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.chungtay.housing.grievance.events.GrievanceEvent;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.inspection.events.InspectionEvent;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.housing.testing.Inspections;
import vn.chungtay.housing.testing.Lowerings;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class WaitingProjectorTest {

    private static final List<Map<String, String>> RED = List.of(PhotoFlag.TOO_FAR.entry(Map.of("distanceKm", "16")));
    private static MongoClient client;

    private final MongoTemplate mongo =
            new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
    private final WaitingProjector projector = new WaitingProjector(new ViewDocuments(mongo, mongo::getCollectionName));
    private final Cases cases = Cases.story();
    private final Grievances grievances = Grievances.aboutCase();
    private final List<Object> told = new ArrayList<>();

    @BeforeAll
    static void connect() {
        client = MongoClients.create(TestServers.mongodbUri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @AfterEach
    void drop() {
        mongo.getDb().drop();
    }

    @Nested
    class OfCases {

        @Test
        void aSponsorshipWaitsForSomebodyWhoDidNotListTheCase() {
            tell(cases.listed());

            assertThat(work(WorkKind.SPONSORSHIP)).satisfies(waits -> {
                assertThat(waits.since()).isEqualTo(at(0));
                assertThat(waits.notBy()).containsExactly(Cases.OFFICER.staffRef());
                assertThat(waits.path()).isEqualTo("/api/v1/housing/cases/" + CASE.value());
                assertThat(waits.unitCode()).isEqualTo(Cases.UNIT);
            });
            tell(cases.sponsored());
            assertThat(kinds()).isEmpty();
        }

        @Test
        void aDoubtHidesTheRestUntilItIsDecided() {
            tell(cases.listed(), cases.suspected());
            assertThat(kinds()).containsExactly(WorkKind.DUPLICATE);
            assertThat(work(WorkKind.DUPLICATE).notBy()).containsExactly(Cases.OFFICER.staffRef());

            tell(cases.decided(false));
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP);
            assertThat(work(WorkKind.SPONSORSHIP).since()).isEqualTo(at(2));
        }

        @Test
        void aDuplicateWaitsForNothing() {
            tell(cases.listed(), cases.suspected(), cases.decided(true));
            assertThat(kinds()).isEmpty();
        }

        @Test
        void aHouseThatMayNotBeSponsoredDoesNotWaitForIt() {
            tell(cases.listed(), cases.assessed(false, true));
            assertThat(kinds()).isEmpty();
            tell(cases.assessed(false, false));
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP);
        }

        @Test
        void aRedFlagWaitsAndKeepsTheMoneyBack() {
            tell(cases.listed(), cases.sponsored(), cases.started());
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);

            tell(cases.foundationPhoto());
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
            assertThat(work(WorkKind.INSTALMENT_TO_REQUEST).since()).isEqualTo(at(2));

            tell(cases.photoFlagged(PHOTO, RED, STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.PHOTO);
            assertThat(work(WorkKind.PHOTO).notBy()).containsExactly(Cases.OFFICER.staffRef());
            assertThat(work(WorkKind.PHOTO).path()).endsWith("/photos");

            tell(cases.photoDecided(PHOTO, true, Cases.UNIT_HEAD.staffRef(), STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
            assertThat(work(WorkKind.INSTALMENT_TO_REQUEST).notBy()).containsExactly(Cases.UNIT_HEAD.staffRef());
        }

        @Test
        void aPayeeInDoubtWaitsAndKeepsTheMoneyBackUntilItsHoldIsOver() {
            Instant heldUntil = at(0).plus(Duration.ofHours(24));
            tell(cases.listed(), cases.sponsored(), cases.payeeNamed(), cases.started());
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);

            tell(cases.payeeChanged(heldUntil));
            assertThat(kinds()).containsExactly(WorkKind.PAYEE);
            assertThat(work(WorkKind.PAYEE).notBy()).containsExactly(Cases.OFFICER.staffRef());

            tell(cases.payeeDecided(Cases.OTHER_PAYEE, true, STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
            assertThat(work(WorkKind.INSTALMENT_TO_REQUEST).since()).isEqualTo(heldUntil);
        }

        @Test
        void aPartOfTheMoneyWaitsToBeAskedForAndForAnAnswerThatIsLate() {
            tell(cases.listed(), cases.sponsored(), cases.started());
            tell(cases.requested(FIRST, 1, 42_000_000, STARTED_ON));
            assertThat(kinds()).isEmpty();
            tell(cases.unanswered(FIRST, 1, 42_000_000, STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_LATE);
            tell(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
            assertThat(kinds()).isEmpty();
            tell(cases.expired(FIRST, 1, 42_000_000, STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_LATE);
            tell(cases.released(FIRST, 1, 42_000_000, STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
        }

        @Test
        void noPartWaitsOfWhichNothingIsLeft() {
            tell(cases.listed(), cases.sponsored(), cases.joined(List.of(), 5), cases.started());
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
            tell(Lowerings.of(cases.sponsored(), 35_000_000L, 15_000_000L));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
            tell(Lowerings.of(cases.sponsored()));
            assertThat(kinds()).isEmpty();
        }

        @Test
        void nothingWaitsWhereEverythingThatIsLeftIsPaid() {
            tell(cases.listed(), cases.sponsored(), cases.started());
            cases.firstPaid().forEach(WaitingProjectorTest.this::tell);
            tell(cases.accepted(), Lowerings.of(cases.sponsored(), 42_000_000L, 0L), cases.suspended(STARTED_ON));
            tell(cases.handedOver(), cases.resumed(STARTED_ON));
            assertThat(kinds()).isEmpty();
        }

        @Test
        void eachSponsorsMoneyWaitsByItself() {
            tell(cases.listed(), cases.sponsored(), cases.joined(20_000_000, "100@foundation", List.of()));
            assertThat(kinds()).isEmpty();
            tell(cases.started(), cases.requested(FIRST, 1, 42_000_000, STARTED_ON));
            assertThat(kinds()).as("the other sponsor's").containsExactly(WorkKind.INSTALMENT_TO_REQUEST);

            tell(cases.requestedOfJoined(SECOND, 1, 20_000_000, STARTED_ON));
            assertThat(kinds()).isEmpty();
            tell(cases.unanswered(FIRST, 1, 42_000_000, STARTED_ON));
            tell(cases.reserved(SECOND, 1, 20_000_000, STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_LATE);

            tell(cases.paid(SECOND, 1, 20_000_000, STARTED_ON));
            tell(cases.refused(FIRST, 1, 42_000_000, 0, STARTED_ON));
            assertThat(kinds()).as("the first part of the first").containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
        }

        @Test
        void aSponsorWhoJoinsAStartedHouseDoesNotPutItBack() {
            tell(cases.listed(), cases.sponsored(), cases.started(), cases.joined(List.of(), 10));
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
        }

        @Test
        void theLastPartWaitsForTheHandover() {
            tell(cases.listed(), cases.sponsored(), cases.started());
            cases.firstPaid().forEach(WaitingProjectorTest.this::tell);
            tell(cases.accepted());
            assertThat(kinds()).isEmpty();
            tell(cases.handedOver());
            assertThat(kinds()).containsExactly(WorkKind.INSTALMENT_TO_REQUEST);
            cases.secondPaid().forEach(WaitingProjectorTest.this::tell);
            tell(cases.settled(STARTED_ON));
            assertThat(kinds()).isEmpty();
        }

        @Test
        void nothingWaitsInASuspendedCaseOrOneThatWasGivenUp() {
            tell(cases.listed(), cases.suspended(STARTED_ON));
            assertThat(kinds()).isEmpty();
            tell(cases.resumed(STARTED_ON));
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP);
            tell(cases.withdrawn("MOVED"));
            assertThat(kinds()).isEmpty();
        }

        @Test
        void stopsWhereTheListingIsMissing() {
            assertThatIllegalStateException().isThrownBy(() -> tell(cases.sponsored()));
        }
    }

    @Nested
    class OfGrievances {

        @Test
        void eachStepWaitsForWhoeverTakesTheNext() {
            tell(cases.listed(), grievances.lodged());
            Work lodged = work(WorkKind.GRIEVANCE_TO_TAKE_UP);
            assertThat(lodged.desk()).isEqualTo("GRIEVANCE_TO_TAKE_UP/UNIT");
            assertThat(lodged.notBy()).containsExactly(Cases.OFFICER.staffRef());
            assertThat(lodged.dueOn()).isEqualTo(Grievances.DUE_ON);

            tell(grievances.takenUp("UNIT", Grievances.LODGED_ON));
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP, WorkKind.GRIEVANCE_TO_ANSWER);

            tell(grievances.proposed("UNIT", Grievances.OFFICER, Grievances.ANSWERED_ON));
            Work proposed = work(WorkKind.GRIEVANCE_TO_CONFIRM);
            assertThat(proposed.notBy()).containsExactly(Cases.OFFICER.staffRef(), Grievances.OFFICER.staffRef());
            assertThat(proposed.dueOn()).isEqualTo(Grievances.DUE_ON);

            tell(grievances.returned(Grievances.ANSWERED_ON));
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP, WorkKind.GRIEVANCE_TO_ANSWER);
        }

        @Test
        void anAnswerEndsTheWaitingAndAReopeningBeginsItAnew() {
            tell(cases.listed(), grievances.lodged(), grievances.answered());
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP);
            tell(grievances.reopened(Grievances.REOPEN_UNTIL, Grievances.REOPEN_UNTIL.plusDays(14)));
            assertThat(work(WorkKind.GRIEVANCE_TO_TAKE_UP).dueOn()).isEqualTo(Grievances.REOPEN_UNTIL.plusDays(14));
            tell(grievances.answered(), grievances.closed(Grievances.REOPEN_UNTIL.plusDays(1)));
            assertThat(kinds()).containsExactly(WorkKind.SPONSORSHIP);
        }

        @Test
        void whatIsNotAnsweredInTimeWaitsAtTheLevelAbove() {
            tell(Grievances.aboutConduct().lodged(), Grievances.aboutConduct().escalated());
            assertThat(work(WorkKind.GRIEVANCE_TO_TAKE_UP).desk()).isEqualTo("GRIEVANCE_TO_TAKE_UP/EMULATION");
            assertThat(work(WorkKind.GRIEVANCE_TO_TAKE_UP).dueOn()).isEqualTo(Grievances.DUE_ABOVE_ON);
            assertThat(work(WorkKind.GRIEVANCE_TO_TAKE_UP).notBy()).isEmpty();
        }
    }

    @Nested
    class OfInspections {

        @Test
        void eachStepWaitsForWhoeverTakesTheNext() {
            tell(cases.listed(), cases.sponsored(), Inspections.opened());
            assertThat(kinds()).containsExactly(WorkKind.INSPECTOR_TO_NAME);

            tell(Inspections.assigned(Inspections.INSPECTOR));
            assertThat(work(WorkKind.FINDINGS_TO_RECORD).onlyBy()).isEqualTo(Inspections.INSPECTOR.staffRef());

            tell(Inspections.faulty());
            assertThat(work(WorkKind.FOLLOW_UP_TO_CLOSE)).satisfies(waits -> {
                assertThat(waits.notBy())
                        .containsExactly(
                                Cases.OFFICER.staffRef(), Cases.UNIT_HEAD.staffRef(), Inspections.INSPECTOR.staffRef());
                assertThat(waits.dueOn()).isEqualTo(Inspections.DUE_ON);
            });
            tell(Inspections.closed(Inspections.DUE_ON));
            assertThat(kinds()).isEmpty();
        }

        @Test
        void whatIsSoundIsOver() {
            tell(Inspections.opened(), Inspections.assigned(Inspections.INSPECTOR), Inspections.sound());
            assertThat(kinds()).isEmpty();
        }
    }

    @Nested
    class Again {

        @Test
        void anythingFromAnyPlaceOnChangesNothing() {
            wholeStory();
            List<Work> once = everything();

            for (int from = told.size() - 1; from >= 0; from--) {
                for (int i = from; i < told.size(); i++) {
                    project(i);
                }
                assertThat(everything()).as("from " + from).isEqualTo(once);
            }
        }

        @Test
        void onAnEmptyViewIsTheSame() {
            wholeStory();
            List<Work> before = everything();
            mongo.getDb().drop();

            for (int i = 0; i < told.size(); i++) {
                project(i);
            }

            assertThat(before).isNotEmpty();
            assertThat(everything()).isEqualTo(before);
        }

        @Test
        void layOutWhatARoundThatWasCutShortDidNotWrite() {
            tell(cases.listed(), cases.sponsored(), cases.started());
            List<Work> whole = everything();
            mongo.dropCollection(Work.class);
            mongo.insert(work(cases, WorkKind.SPONSORSHIP));

            project(2);

            assertThat(everything()).isEqualTo(whole);
        }

        private void wholeStory() {
            tell(cases.listed(), cases.sponsored(), cases.started(), grievances.lodged(), Inspections.opened());
            tell(cases.foundationPhoto(), cases.photoFlagged(PHOTO, RED, STARTED_ON));
            tell(grievances.takenUp("UNIT", Grievances.LODGED_ON));
            tell(Inspections.assigned(Inspections.INSPECTOR), cases.payeeChanged(NOW));
            tell(cases.photoDecided(PHOTO, true, Cases.UNIT_HEAD.staffRef(), STARTED_ON));
        }

        private static Work work(Cases of, WorkKind kind) {
            String id = CASE.value();
            return new Work.About(id, id, "/", of.listed().unitCode(), "08", false)
                    .waits(id + "/" + kind.name(), kind.desks().getFirst(), NOW, null, List.of());
        }
    }

    private void tell(Object... events) {
        for (Object event : events) {
            told.add(event);
            project(told.size() - 1);
        }
    }

    private void project(int i) {
        Position position = new Position(100 + i);
        switch (told.get(i)) {
            case HouseCaseListed listed -> projector.on(listed, position, at(i));
            case HouseCaseEvent event -> projector.on(event, position, at(i));
            case GrievanceEvent event -> projector.on(event, at(i));
            case InspectionEvent event -> projector.on(event, at(i));
            default -> throw new IllegalArgumentException("Nobody handles it");
        }
    }

    private static Instant at(int i) {
        return NOW.plusSeconds(i);
    }

    private List<Work> everything() {
        return mongo.findAll(Work.class).stream()
                .sorted(Comparator.comparing(Work::place))
                .toList();
    }

    private List<WorkKind> kinds() {
        return everything().stream().map(Work::kind).sorted().toList();
    }

    private Work work(WorkKind kind) {
        return everything().stream()
                .filter(work -> work.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
