package vn.chungtay.housing.housecase.read.caseview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.housing.testing.Lowerings;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.test.servers.TestServers;

class CaseViewProjectorTest {

    /** A sponsored case as the first version of the view kept it. */
    private static final String KEPT_BEFORE = """
            {"_id": "case-0194670e-0000-7000-8000-000000000001", "position": 101, "version": 1, "stage": "SPONSORED",
             "unitCode": "T63-08", "headId": "0194670e-0000-7000-8000-000000000031",
             "listing": {"provinceCode": "08", "communeCode": "02266", "communeName": "Thị trấn Lăng Can",
                         "pillar": "NCC", "kind": "NEW", "householdGroup": "MERIT", "simulated": false,
                         "approvedList": {"number": "215/QĐ-UBND", "date": {"$date": "2025-01-09T00:00:00Z"}},
                         "listedOn": {"$date": "2025-01-15T00:00:00Z"}},
             "sponsorship": {"fundId": "fund-1", "amountVnd": 60000000, "instalmentPlan": "70@foundation|30@handover",
                             "confirmedOn": {"$date": "2025-01-20T00:00:00Z"}, "warnings": []},
             "instalments": [],
             "timeline": [{"event": "HouseCaseListed", "occurredOn": {"$date": "2025-01-15T00:00:00Z"},
                           "recordedAt": {"$date": "2025-01-15T02:00:00Z"}}],
             "_class": "vn.chungtay.housing.housecase.read.caseview.CaseDocument"}""";

    private static final Instant RECORDED_AT = Instant.parse("2025-03-31T02:03:04.567Z");
    private static MongoClient client;

    private final MongoTemplate mongo = template();
    private final AnnotationEventHandlerAdapter projector = new AnnotationEventHandlerAdapter(
            new CaseViewProjector(new ViewDocuments(mongo, mongo::getCollectionName)));
    private final Cases cases = Cases.story();

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

    @Test
    void tellsTheWholeLifeOfACase() throws Exception {
        project(wholeLife());

        CaseView view = view();
        assertThat(view.stage()).isEqualTo("SETTLED");
        assertThat(view.version()).isEqualTo(11);
        assertThat(view.head().display()).isEqualTo("Hộ ông/bà …");
        assertThat(view.sponsorship().amountVnd()).isEqualTo(60_000_000);
        assertThat(view.foundation().photoSha256()).isEqualTo(Cases.PHOTO_SHA256);
        assertThat(view.instalments())
                .extracting(InstalmentView::ordinal, InstalmentView::amountVnd, InstalmentView::state)
                .containsExactly(tuple(1, 42_000_000L, "PAID"), tuple(2, 18_000_000L, "PAID"));
        assertThat(view.acceptance().areaM2()).isEqualTo(new BigDecimal("30.00"));
        assertThat(view.handover().minutesNumber()).isEqualTo("15/BB-BG");
        assertThat(view.settledOn()).isEqualTo(HANDED_OVER_ON.plusDays(2));
        assertThat(view.timeline())
                .extracting(CaseView.TimelineEntry::event)
                .containsExactly(
                        "HouseCaseListed",
                        "SponsorshipConfirmed",
                        "FoundationConfirmed",
                        "InstalmentRequested",
                        "InstalmentReserved",
                        "InstalmentPaid",
                        "HouseAccepted",
                        "HouseHandedOver",
                        "InstalmentRequested",
                        "InstalmentReserved",
                        "InstalmentPaid",
                        "CaseSettled");
        assertThat(view.timeline()).allMatch(entry -> entry.recordedAt().equals(RECORDED_AT));
    }

    @Test
    void showsARefusalWithItsFigures() throws Exception {
        project(List.of(
                cases.listed(),
                cases.sponsored(),
                cases.started(),
                cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                cases.refused(FIRST, 1, 42_000_000, 30_000_000, STARTED_ON)));

        assertThat(view().instalments()).singleElement().satisfies(instalment -> {
            assertThat(instalment.state()).isEqualTo("REFUSED");
            assertThat(instalment.refusal())
                    .isEqualTo(new InstalmentView.Refusal("fund.insufficient", 42_000_000, 30_000_000, STARTED_ON));
        });
    }

    @Test
    void showsEachPayeeWhatWasDecidedAndWhichOneWasAskedFor() throws Exception {
        project(List.of(
                cases.listed(),
                cases.payeeNamed(),
                cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                cases.payeeChanged(RECORDED_AT)));
        project(4, cases.payeeDecided(Cases.OTHER_PAYEE, true, HANDED_OVER_ON));

        assertThat(view().payees())
                .extracting(PayeeView::payeeId, PayeeView::heldUntil, PayeeView::accepted)
                .containsExactly(tuple(Cases.PAYEE, null, null), tuple(Cases.OTHER_PAYEE, RECORDED_AT, Boolean.TRUE));
        assertThat(view().payees().getLast().hold()).isEqualTo(Cases.HOLD);
        assertThat(view().instalments()).extracting(InstalmentView::payeeId).containsExactly(Cases.PAYEE);
    }

    @Test
    void showsWhatWasMissedAndWhatBecameOfIt() throws Exception {
        project(List.of(
                cases.listed(),
                cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                cases.unanswered(FIRST, 1, 42_000_000, STARTED_ON.plusDays(1))));
        assertThat(view().instalments().getFirst().state()).isEqualTo("REQUESTED");

        project(3, cases.reserved(FIRST, 1, 42_000_000, STARTED_ON.plusDays(2)));
        project(4, cases.expired(FIRST, 1, 42_000_000, HANDED_OVER_ON));
        assertThat(view().instalments().getFirst().state()).isEqualTo("EXPIRED");

        project(5, cases.released(FIRST, 1, 42_000_000, HANDED_OVER_ON.plusDays(1)));
        InstalmentView released = view().instalments().getFirst();
        assertThat(released.state()).isEqualTo("RELEASED");
        assertThat(released.terms())
                .isEqualTo(new InstalmentView.MissedTerms(
                        STARTED_ON.plusDays(1), HANDED_OVER_ON, HANDED_OVER_ON.plusDays(1)));
    }

    @Test
    void showsWhatItLooksLikeAndWhatWasDecided() throws Exception {
        project(List.of(cases.listed(), cases.suspected()));
        CaseView.Duplicate suspected = view().duplicate();
        project(2, cases.decided(false));

        assertThat(suspected.duplicate()).isNull();
        assertThat(view().duplicate())
                .isEqualTo(new CaseView.Duplicate(suspected.otherCaseIds(), false, Cases.SPONSORED_ON));
        assertThat(suspected.otherCaseIds()).containsExactly(Cases.OTHER_CASE.value());
    }

    @Test
    void showsTheLastAssessment() throws Exception {
        project(List.of(cases.listed(), cases.assessed(false, true), cases.assessed(true, true)));

        assertThat(view().stage()).isEqualTo("LISTED");
        assertThat(view().assessment().eligible()).isTrue();
        assertThat(view().assessment().reasons()).containsExactly("AREA_TOO_SMALL");
        assertThat(view().assessment().areaM2()).isEqualTo(new BigDecimal("29.99"));
    }

    @Test
    void showsASuspensionForAsLongAsItLasts() throws Exception {
        project(List.of(cases.listed(), cases.suspended(STARTED_ON)));
        assertThat(view().suspension()).isEqualTo(new CaseView.Suspension("GRIEVANCE", STARTED_ON));
        assertThat(view().stage()).isEqualTo("LISTED");

        project(2, cases.resumed(WITHDRAWN_ON));
        assertThat(view().suspension()).isNull();

        project(3, cases.suspended(WITHDRAWN_ON));
        project(4, cases.withdrawn("MOVED"));
        assertThat(view().suspension()).isNull();
    }

    @Test
    void showsWhyACaseWasWithdrawnAndWhatBecameOfItsMoney() throws Exception {
        project(List.of(
                cases.listed(),
                cases.sponsored(),
                cases.started(),
                cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                cases.withdrawn("MOVED"),
                cases.cancelled(FIRST, 1, 42_000_000)));

        assertThat(view().stage()).isEqualTo("WITHDRAWN");
        assertThat(view().withdrawal()).isEqualTo(new CaseView.Withdrawal("MOVED", WITHDRAWN_ON));
        assertThat(view().instalments()).singleElement().satisfies(instalment -> {
            assertThat(instalment.state()).isEqualTo("CANCELLED");
            assertThat(instalment.cancelledOn()).isEqualTo(WITHDRAWN_ON);
        });
    }

    @Test
    void wantsMoneyBackWhicheverCameFirst() throws Exception {
        var paid = cases.paid(FIRST, 1, 42_000_000, STARTED_ON);
        var cancelled = cases.cancelled(FIRST, 1, 42_000_000);
        List<HouseCaseEvent> before = List.of(cases.listed(), cases.requested(FIRST, 1, 42_000_000, STARTED_ON));

        project(before);
        project(2, paid);
        project(3, cancelled);
        InstalmentView paidFirst = view().instalments().getFirst();
        mongo.dropCollection(CaseDocument.class);
        project(before);
        project(2, cancelled);
        project(3, paid);

        assertThat(paidFirst.state()).isEqualTo("RETURN_DUE");
        assertThat(view().instalments()).containsExactly(paidFirst);
    }

    @Test
    void countsAnEventThatIsDeliveredAgainOnce() throws Exception {
        List<HouseCaseEvent> events = wholeLife();
        project(events);
        CaseView once = view();

        for (int i = 0; i < events.size(); i++) {
            project(i, events.get(i));
        }

        assertThat(view()).isEqualTo(once);
    }

    @Test
    void isTheSameAfterAReplayOnAnEmptyView() throws Exception {
        project(wholeLife());
        CaseView before = view();
        mongo.dropCollection(CaseDocument.class);

        project(wholeLife());

        assertThat(view()).isEqualTo(before);
    }

    @Test
    void goesOnWithADocumentThatWasKeptBeforeThereWereFurtherParts() throws Exception {
        mongo.getDb().getCollection("caseView").insertOne(Document.parse(KEPT_BEFORE));

        project(2, cases.started());

        CaseView view = view();
        assertThat(view.stage()).isEqualTo("STARTED");
        assertThat(view.sponsorship().amountVnd()).isEqualTo(60_000_000);
        assertThat(view.approvedList().number()).isEqualTo("215/QĐ-UBND");
        assertThat(view.instalments()).isEmpty();
        assertThat(view.timeline())
                .extracting(CaseView.TimelineEntry::event)
                .containsExactly("HouseCaseListed", "FoundationConfirmed");
    }

    @Test
    void showsASponsorThatJoinsACaseThatWasKeptWhenItHadOneOnly() throws Exception {
        mongo.getDb().getCollection("caseView").insertOne(Document.parse(KEPT_BEFORE));
        assertThat(view().sponsorships()).singleElement().satisfies(only -> {
            assertThat(only.sponsorshipId()).isEqualTo(Cases.SPONSORSHIP.value());
            assertThat(only.unitCode()).isEqualTo(Cases.UNIT);
            assertThat(only.money())
                    .isEqualTo(
                            new SponsorView.Money("fund-1", 60_000_000, "70@foundation|30@handover", List.of(), null));
        });

        project(2, cases.joined(List.of(Cases.material("CEMENT", "BAG", 50)), 20));

        assertThat(view().sponsorships())
                .extracting(SponsorView::unitCode)
                .containsExactly(Cases.UNIT, Cases.OTHER_UNIT);
        assertThat(view().given())
                .isEqualTo(new GivenTotals(
                        60_000_000, 0, List.of(new GivenTotals.MaterialTotal("CEMENT", "BAG", 50, 0)), 20, 0));
    }

    @Test
    void addsUpWhatSponsorsGiveAndNeverOneMeasureToAnother() throws Exception {
        project(List.of(
                cases.listed(),
                cases.sponsored(40_000_000, Cases.PLAN, List.of(Cases.material("CEMENT", "BAG", 50)), 20, List.of()),
                cases.started(),
                cases.joined(
                        Cases.OTHER_FUND,
                        20_000_000,
                        Cases.PLAN,
                        List.of(Cases.material("CEMENT", "BAG", 30), Cases.material("CEMENT", "KILOGRAM", 400)),
                        12,
                        List.of()),
                cases.requestedOfJoined(FIRST, 1, 14_000_000, STARTED_ON),
                cases.reserved(FIRST, 1, 14_000_000, STARTED_ON),
                cases.paid(FIRST, 1, 14_000_000, STARTED_ON)));

        CaseView view = view();
        assertThat(view.stage()).isEqualTo("STARTED");
        assertThat(view.sponsorship().amountVnd()).isEqualTo(40_000_000);
        assertThat(view.sponsorships()).extracting(SponsorView::amountVnd).containsExactly(40_000_000L, 20_000_000L);
        assertThat(view.given())
                .isEqualTo(new GivenTotals(
                        60_000_000,
                        14_000_000,
                        List.of(
                                new GivenTotals.MaterialTotal("CEMENT", "BAG", 80, 0),
                                new GivenTotals.MaterialTotal("CEMENT", "KILOGRAM", 400, 0)),
                        32,
                        0));
        assertThat(view.instalments())
                .singleElement()
                .satisfies(instalment -> assertThat(instalment.sponsorshipId()).isEqualTo(Cases.JOINED.value()));
        CasePage.Line line = mongo.findById(CASE.value(), CaseDocument.class)
                .line(new DeadlinesOfDay(LocalDate.of(2025, 3, 1), Map.of()));
        assertThat(line.sponsoredVnd()).isEqualTo(60_000_000);
        assertThat(line.paidVnd()).isEqualTo(14_000_000);
    }

    @Test
    void showsAHouseThatLivesOnMaterialAndLabourAlone() throws Exception {
        project(0, cases.listed());
        project(1, cases.sponsoredInKind());

        assertThat(view().stage()).isEqualTo("SPONSORED");
        assertThat(view().sponsorship()).isNull();
        assertThat(view().sponsorships()).singleElement().satisfies(sponsor -> {
            assertThat(sponsor.money()).isNull();
            assertThat(sponsor.workingDays()).isEqualTo(20);
        });
        assertThat(view().given())
                .isEqualTo(
                        new GivenTotals(0, 0, List.of(new GivenTotals.MaterialTotal("CEMENT", "BAG", 50, 0)), 20, 0));
    }

    @Test
    void addsUpWhatTheMembersOfAClusterGive() throws Exception {
        var cement = List.of(Cases.material("CEMENT", "BAG", 50));
        project(0, cases.listed());
        project(1, Clusters.onBehalf(cases.sponsored(40_000_000, Cases.PLAN, cement, 20, List.of())));
        project(2, Clusters.onBehalf(cases.joined(Cases.OTHER_FUND, 15_000_000, Cases.PLAN, cement, 5, List.of())));
        project(3, cases.joined(List.of(Cases.material("BRICK", "PIECE", 100)), 1));
        project(4, cases.requestedOfJoined(Cases.FIRST, 1, 10_500_000, STARTED_ON));
        project(5, cases.requested(Cases.SECOND, 1, 28_000_000, STARTED_ON));
        project(6, cases.paid(Cases.FIRST, 1, 10_500_000, STARTED_ON));

        assertThat(view().emulationGroups())
                .containsExactly(new GroupGiven(
                        Clusters.CLUSTER.value(),
                        Clusters.NAME,
                        List.of(Cases.UNIT, Cases.OTHER_UNIT),
                        55_000_000,
                        10_500_000,
                        List.of(new SponsorView.Material("CEMENT", "BAG", 100)),
                        25));
        assertThat(view().sponsorships())
                .extracting(SponsorView::emulationGroup)
                .containsExactly(
                        new SponsorView.Group(Clusters.CLUSTER.value(), Clusters.NAME),
                        new SponsorView.Group(Clusters.CLUSTER.value(), Clusters.NAME),
                        null);
    }

    @Test
    void showsWhatIsLeftOfAPromiseAndHowItWasLowered() throws Exception {
        var first =
                cases.sponsored(60_000_000, Cases.PLAN, List.of(Cases.material("CEMENT", "BAG", 50)), 20, List.of());
        project(List.of(
                cases.listed(),
                first,
                Lowerings.of(first, 50_000_000, List.of(42_000_000L, 8_000_000L), List.of(), 5)));

        CaseView lowered = view();
        assertThat(lowered.given()).isEqualTo(new GivenTotals(50_000_000, 0, List.of(), 5, 0));
        assertThat(lowered.sponsorship().amountVnd()).isEqualTo(50_000_000);
        assertThat(lowered.sponsorships()).singleElement().satisfies(sponsor -> {
            assertThat(sponsor.money().partsVnd()).containsExactly(42_000_000L, 8_000_000L);
            assertThat(sponsor.amountVnd(Lowerings.LOWERED_ON.minusDays(1))).isEqualTo(60_000_000);
            assertThat(sponsor.amountVnd(Lowerings.LOWERED_ON)).isEqualTo(50_000_000);
            assertThat(sponsor.lowerings())
                    .containsExactly(new SponsorView.Lowering(
                            60_000_000,
                            50_000_000,
                            "CANNOT_BE_KEPT",
                            "45/CV-BHXH",
                            Lowerings.DECIDED_ON,
                            Lowerings.LOWERED_ON));
        });
        assertThat(lowered.timeline()).last().extracting("event").isEqualTo("SponsorshipLowered");
    }

    /** Its unit goes on seeing it; it is given on nobody's behalf. */
    @Test
    void keepsAPromiseThatHasEndedAmongThoseOfTheCaseAlone() throws Exception {
        var first = Clusters.onBehalf(cases.sponsored());
        project(List.of(cases.listed(), first, cases.joined(List.of(), 5), Lowerings.of(first)));

        CaseView ended = view();
        assertThat(ended.sponsorship()).isNull();
        assertThat(ended.emulationGroups()).isEmpty();
        assertThat(ended.given()).isEqualTo(new GivenTotals(0, 0, List.of(), 5, 0));
        assertThat(ended.sponsorships()).hasSize(2).first().satisfies(sponsor -> {
            assertThat(sponsor.money()).isNull();
            assertThat(sponsor.unitCode()).isEqualTo(Cases.UNIT);
            assertThat(sponsor.emulationGroup()).isNull();
            assertThat(sponsor.lowerings()).hasSize(1);
        });
    }

    @Test
    void showsWhatArrivedBesideWhatWasPromised() throws Exception {
        project(List.of(
                cases.listed(),
                cases.sponsored(60_000_000, Cases.PLAN, List.of(Cases.material("CEMENT", "BAG", 50)), 20, List.of()),
                cases.received("delivery-1", "CEMENT", "BAG", 30),
                cases.received("delivery-2", "CEMENT", "BAG", 25),
                cases.received("delivery-3", "CEMENT", "KILOGRAM", 400),
                cases.received("delivery-4", "WORKING_DAYS", "PERSON_DAY", 12)));

        assertThat(view().given())
                .isEqualTo(new GivenTotals(
                        60_000_000,
                        0,
                        List.of(
                                new GivenTotals.MaterialTotal("CEMENT", "BAG", 50, 55),
                                new GivenTotals.MaterialTotal("CEMENT", "KILOGRAM", 0, 400)),
                        20,
                        12));
        assertThat(view().deliveries())
                .extracting(DeliveryView::deliveryId)
                .containsExactly("delivery-1", "delivery-2", "delivery-3", "delivery-4");
    }

    @Test
    void stopsWhereTheListingIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> project(1, cases.sponsored()))
                .withMessageContaining(CASE.value());
    }

    private List<HouseCaseEvent> wholeLife() {
        return Stream.of(
                        List.<HouseCaseEvent>of(cases.listed(), cases.sponsored(), cases.started()),
                        cases.firstPaid(),
                        List.<HouseCaseEvent>of(cases.accepted(), cases.handedOver()),
                        cases.secondPaid(),
                        List.<HouseCaseEvent>of(cases.settled(HANDED_OVER_ON.plusDays(2))))
                .flatMap(List::stream)
                .toList();
    }

    private void project(List<HouseCaseEvent> events) throws Exception {
        for (int i = 0; i < events.size(); i++) {
            project(i, events.get(i));
        }
    }

    private void project(int sequence, HouseCaseEvent event) throws Exception {
        projector.handle(new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(100 + sequence),
                "HouseCase",
                CASE.value(),
                sequence,
                new GenericMessage<>(event),
                () -> RECORDED_AT));
    }

    private CaseView view() {
        return mongo.findById(CASE.value(), CaseDocument.class).view();
    }

    /** As the service has it: a day is that day, whatever the zone of the machine. */
    private static MongoTemplate template() {
        var template = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, TestServers.newDatabase()));
        var converter = (MappingMongoConverter) template.getConverter();
        converter.setCustomConversions(MongoCustomConversions.create(
                MongoCustomConversions.MongoConverterConfigurationAdapter::useNativeDriverJavaTimeCodecs));
        converter.afterPropertiesSet();
        return template;
    }
}
