package vn.chungtay.housing.housecase.read.caseview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.DuplicateDecided;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.events.FirstSponsorship;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.PayeeEvent;
import vn.chungtay.housing.housecase.events.PhotoEvent;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Acceptance;
import vn.chungtay.housing.housecase.read.caseview.CaseView.ApprovedList;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Assessment;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Duplicate;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Foundation;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Handover;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Head;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Sponsorship;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Suspension;
import vn.chungtay.housing.housecase.read.caseview.CaseView.TimelineEntry;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Withdrawal;
import vn.chungtay.housing.housecase.read.deadline.CaseDeadline;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A case as it is kept: the facts of its listing, and the parts of its life as the view shows them. Like an aggregate it is the
 * fold of its events: each is told by one small method, and what an event says nothing of stays as it is. A part that has not
 * happened, or that an older document does not know, is absent.
 */
@Document("caseView")
@CompoundIndex(
        name = "byUnitAndStage",
        def = "{'unitCode': 1, 'listing.pillar': 1, 'stage': 1, 'listing.kind': 1, '_id': 1}")
@CompoundIndex(
        name = "bySponsorAndStage",
        def = "{'sponsors.unitCode': 1, 'listing.pillar': 1, 'stage': 1, 'listing.kind': 1, '_id': 1}")
@CompoundIndex(
        name = "byEmulationGroupAndStage",
        def = "{'sponsors.emulationGroup.groupId': 1, 'listing.pillar': 1, 'stage': 1, 'listing.kind': 1, '_id': 1}")
@CompoundIndex(name = "byPillarAndStage", def = "{'listing.pillar': 1, 'stage': 1, 'listing.kind': 1, '_id': 1}")
@CompoundIndex(
        name = "byProvinceAndStage",
        def = "{'listing.provinceCode': 1, 'listing.pillar': 1, 'stage': 1, 'listing.kind': 1, '_id': 1}")
@CompoundIndex(name = "byCommune", def = "{'listing.communeCode': 1, '_id': 1}")
@CompoundIndex(
        name = "byStanding",
        def = "{'listing.pillar': 1, 'stage': 1, 'handover.handedOverOn': 1, 'listing.provinceCode': 1}")
@CompoundIndex(
        name = "byUnitAndStanding",
        def = "{'unitCode': 1, 'listing.pillar': 1, 'stage': 1, 'handover.handedOverOn': 1, 'listing.provinceCode': 1}")
@CompoundIndex(name = "byHead", def = "{'headId': 1, '_id': 1}")
@NullUnmarked
public final class CaseDocument implements ViewDocument {

    private String id;
    private long position;
    private long version;
    private String stage;
    private String unitCode;
    private String headId;
    private Listing listing;
    private Duplicate duplicate;
    private Assessment assessment;
    private Sponsorship sponsorship;
    private List<SponsorView> sponsors = List.of();
    private List<DeliveryView> deliveries = List.of();
    private Foundation foundation;
    private List<PayeeView> payees = List.of();
    private List<InstalmentView> instalments = List.of();
    private Acceptance acceptance;
    private Handover handover;
    private LocalDate settledOn;
    private Suspension suspension;
    private Withdrawal withdrawal;
    private List<TimelineEntry> timeline = List.of();

    /**
     * What the listing said and no later event changes.
     *
     * @param provinceCode province of the commune
     * @param communeCode commune of the house
     * @param communeName its name on the day
     * @param pillar programme of the household
     * @param kind {@code NEW} or {@code REPAIR}
     * @param householdGroup why the household is in need
     * @param simulated whether it is made up for a demonstration
     * @param approvedList the local authority's act
     * @param listedOn day of the listing
     */
    record Listing(
            String provinceCode,
            String communeCode,
            String communeName,
            String pillar,
            String kind,
            String householdGroup,
            boolean simulated,
            ApprovedList approvedList,
            LocalDate listedOn) {}

    /**
     * Where an event stands.
     *
     * @param position in the log
     * @param version in the case
     * @param recordedAt when it was recorded
     */
    record At(Position position, long version, Instant recordedAt) {}

    /** The document with this event told too. */
    CaseDocument after(HouseCaseEvent event, At at) {
        position = at.position().value();
        version = at.version();
        timeline = and(timeline, entry(event, at));
        switch (event) {
            case HouseCaseListed listed -> on(listed);
            case DuplicateSuspected suspected -> duplicate = Duplicate.of(suspected);
            case DuplicateDecided decided -> duplicate = duplicate.decided(decided);
            case HouseAssessed assessed -> on(assessed);
            case SponsorshipEvent promised -> on(promised);
            case SponsorshipLowered lowered -> on(lowered);
            case DeliveryReceived received -> deliveries = and(deliveries, DeliveryView.of(received));
            case FoundationConfirmed started -> on(started);
            case PayeeEvent payee -> payees = PayeeView.after(payees, payee);
            case InstalmentEvent instalment -> instalments = InstalmentView.after(instalments, instalment);
            case PhotoEvent _ -> {} // the photos have a view of their own
            case HouseAccepted accepted -> on(accepted);
            case HouseHandedOver handedOver -> on(handedOver);
            case CaseSettled settled -> on(settled);
            case CaseSuspended suspended -> on(suspended);
            case CaseResumed _ -> suspension = null;
            case CaseWithdrawn withdrawn -> on(withdrawn);
        }
        return this;
    }

    private void on(HouseCaseListed event) {
        id = event.caseId();
        stage = "LISTED";
        unitCode = event.unitCode();
        headId = event.headId();
        listing = new Listing(
                event.provinceCode(),
                event.communeCode(),
                event.communeName(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                new ApprovedList(event.approvedListNumber(), event.approvedOn()),
                event.listedOn());
    }

    private void on(HouseAssessed event) {
        assessment = new Assessment(
                event.eligible(),
                event.binding(),
                event.reasons(),
                event.landUndisputed(),
                event.persons(),
                event.areaCentiM2(),
                event.sturdyParts(),
                event.criteria(),
                event.occurredOn());
    }

    private void on(SponsorshipEvent event) {
        sponsors = and(sponsors(), SponsorView.of(event));
        if (event instanceof FirstSponsorship) {
            stage = "SPONSORED";
        }
        if (event instanceof SponsorshipConfirmed first) {
            sponsorship = new Sponsorship(
                    first.fundId(), first.amountVnd(), first.instalmentPlan(), first.occurredOn(), first.warnings());
        }
    }

    private void on(SponsorshipLowered event) {
        sponsors = SponsorView.after(sponsors(), event);
        if (sponsorship != null
                && event.sponsorshipId().equals(sponsors.getFirst().sponsorshipId())) {
            sponsorship = event.amountVnd() == 0 ? null : sponsorship.with(event.amountVnd());
        }
    }

    private void on(FoundationConfirmed event) {
        stage = "STARTED";
        foundation = new Foundation(event.photoId(), event.photoSha256(), event.occurredOn());
    }

    private void on(HouseAccepted event) {
        stage = "ACCEPTED";
        acceptance = new Acceptance(
                event.areaCentiM2(),
                event.sturdyParts(),
                event.lifeYears(),
                event.hazardsWithstood(),
                event.occurredOn(),
                event.warnings());
    }

    private void on(HouseHandedOver event) {
        stage = "HANDED_OVER";
        handover = new Handover(event.minutesNumber(), event.occurredOn());
    }

    private void on(CaseSettled event) {
        stage = "SETTLED";
        settledOn = event.occurredOn();
    }

    private void on(CaseSuspended event) {
        suspension = new Suspension(event.reason(), event.occurredOn());
    }

    private void on(CaseWithdrawn event) {
        stage = "WITHDRAWN";
        suspension = null;
        withdrawal = new Withdrawal(event.reason(), event.occurredOn());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    String unitCode() {
        return unitCode;
    }

    /** Vault entry of the head of household. */
    public String headId() {
        return headId;
    }

    LocalDate listedOn() {
        return listing.listedOn();
    }

    /** The case as its unit reads it, the head masked. */
    public CaseView view() {
        return view(null, null);
    }

    /**
     * The same with its deadlines.
     *
     * @param today the deadlines of today
     * @param asked those of another day that was asked for, absent where none was
     */
    CaseView view(DeadlinesOfDay today, DeadlinesOfDay asked) {
        return new CaseView(
                id,
                version,
                stage,
                unitCode,
                listing.provinceCode(),
                listing.communeCode(),
                listing.communeName(),
                listing.pillar(),
                listing.kind(),
                listing.householdGroup(),
                listing.simulated(),
                Head.MASKED,
                listing.approvedList(),
                listing.listedOn(),
                duplicate,
                assessment,
                sponsorship,
                sponsors(),
                deliveries,
                GroupGiven.all(sponsors(), instalments),
                GivenTotals.of(sponsors(), instalments, deliveries),
                foundation,
                payees,
                instalments,
                acceptance,
                handover,
                settledOn,
                suspension,
                withdrawal,
                today == null ? null : deadline(today),
                asked == null ? null : deadline(asked),
                timeline);
    }

    private CaseDeadline deadline(DeadlinesOfDay ofDay) {
        return ofDay.standing(
                listing.pillar(),
                listing.listedOn(),
                handover == null ? null : handover.handedOverOn(),
                withdrawal == null ? null : withdrawal.withdrawnOn());
    }

    CasePage.Line line(DeadlinesOfDay ofDay) {
        CaseDeadline deadline = deadline(ofDay);
        GivenTotals given = GivenTotals.of(sponsors(), instalments, deliveries);
        return new CasePage.Line(
                id,
                version,
                stage,
                unitCode,
                listing.provinceCode(),
                listing.communeCode(),
                listing.communeName(),
                listing.pillar(),
                listing.kind(),
                listing.listedOn(),
                given.promisedVnd(),
                given.paidVnd(),
                GroupGiven.all(sponsors(), instalments),
                handover == null ? null : handover.handedOverOn(),
                deadline.standing() == Standing.LATE,
                listing.simulated(),
                deadline.standing(),
                deadline.deadline() == null ? null : deadline.deadline().lastDay(),
                deadline.daysLeft());
    }

    /** Who gives, in the order in which they promised; a document from before there were several knows only the money of one. */
    List<SponsorView> sponsors() {
        return sponsors.isEmpty() && sponsorship != null
                ? List.of(SponsorView.ofOnly(id, unitCode, sponsorship))
                : sponsors;
    }

    private static TimelineEntry entry(HouseCaseEvent event, At at) {
        return new TimelineEntry(event.getClass().getSimpleName(), event.occurredOn(), at.recordedAt());
    }

    private static <E> List<E> and(List<E> list, E more) {
        List<E> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
