package vn.chungtay.housing.housecase.read.caseview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Acceptance;
import vn.chungtay.housing.housecase.read.caseview.CaseView.ApprovedList;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Foundation;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Handover;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Head;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Instalment;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Refusal;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Sponsorship;
import vn.chungtay.housing.housecase.read.caseview.CaseView.TimelineEntry;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A case as it is kept: the facts of its listing, and the parts of its life as the view shows them.
 *
 * @param id the case
 * @param position see {@link ViewDocument#position()}
 * @param version the aggregate's sequence
 * @param stage how far it has come
 * @param unitCode unit that owns it
 * @param headId vault entry of the head of household
 * @param listing what the listing said
 * @param sponsorship what the unit promised
 * @param foundation the first stage of work
 * @param instalments requests for parts of the sum
 * @param acceptance the finished house
 * @param handover when the household got it
 * @param settledOn when everything was done and paid
 * @param timeline everything that happened
 */
@Document("caseView")
@CompoundIndex(name = "byUnit", def = "{'unitCode': 1, '_id': 1}")
record CaseDocument(
        String id,
        long position,
        long version,
        String stage,
        String unitCode,
        String headId,
        Listing listing,
        @Nullable Sponsorship sponsorship,
        @Nullable Foundation foundation,
        List<Instalment> instalments,
        @Nullable Acceptance acceptance,
        @Nullable Handover handover,
        @Nullable LocalDate settledOn,
        List<TimelineEntry> timeline)
        implements ViewDocument {

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

    static CaseDocument listed(HouseCaseListed event, At at) {
        var listing = new Listing(
                event.provinceCode(),
                event.communeCode(),
                event.communeName(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                new ApprovedList(event.approvedListNumber(), event.approvedOn()),
                event.listedOn());
        return new CaseDocument(
                event.caseId(),
                at.position().value(),
                at.version(),
                "LISTED",
                event.unitCode(),
                event.headId(),
                listing,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(entry(event, at)));
    }

    CaseDocument with(SponsorshipConfirmed event, At at) {
        var promised = new Sponsorship(
                event.fundId(), event.amountVnd(), event.instalmentPlan(), event.occurredOn(), event.warnings());
        return next(event, at).sponsored(promised);
    }

    CaseDocument with(FoundationConfirmed event, At at) {
        return next(event, at).started(new Foundation(event.photoId(), event.photoSha256(), event.occurredOn()));
    }

    CaseDocument with(InstalmentRequested event, At at) {
        List<Instalment> more = new ArrayList<>(instalments);
        more.add(new Instalment(
                event.instalmentId(),
                event.ordinal(),
                event.amountVnd(),
                "REQUESTED",
                event.occurredOn(),
                null,
                null,
                null));
        return next(event, at).asked(more);
    }

    CaseDocument with(InstalmentReserved event, At at) {
        return next(event, at).answered(event.instalmentId(), asked -> asked.reserved(event.occurredOn()));
    }

    CaseDocument with(InstalmentRefused event, At at) {
        var why = new Refusal(event.reason(), event.amountVnd(), event.availableVnd(), event.occurredOn());
        return next(event, at).answered(event.instalmentId(), asked -> asked.refused(why));
    }

    CaseDocument with(InstalmentPaid event, At at) {
        return next(event, at).answered(event.instalmentId(), asked -> asked.paid(event.occurredOn()));
    }

    CaseDocument with(HouseAccepted event, At at) {
        var finished = new Acceptance(
                event.areaCentiM2(),
                event.sturdyParts(),
                event.lifeYears(),
                event.hazardsWithstood(),
                event.occurredOn(),
                event.warnings());
        return next(event, at).accepted(finished);
    }

    CaseDocument with(HouseHandedOver event, At at) {
        return next(event, at).handedOver(new Handover(event.minutesNumber(), event.occurredOn()));
    }

    CaseDocument with(CaseSettled event, At at) {
        return next(event, at).settled(event.occurredOn());
    }

    CaseView view() {
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
                sponsorship,
                foundation,
                instalments,
                acceptance,
                handover,
                settledOn,
                timeline);
    }

    private CaseDocument next(HouseCaseEvent event, At at) {
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(entry(event, at));
        return new CaseDocument(
                id,
                at.position().value(),
                at.version(),
                stage,
                unitCode,
                headId,
                listing,
                sponsorship,
                foundation,
                instalments,
                acceptance,
                handover,
                settledOn,
                longer);
    }

    private CaseDocument sponsored(Sponsorship promised) {
        return new CaseDocument(
                id,
                position,
                version,
                "SPONSORED",
                unitCode,
                headId,
                listing,
                promised,
                foundation,
                instalments,
                acceptance,
                handover,
                settledOn,
                timeline);
    }

    private CaseDocument started(Foundation confirmed) {
        return new CaseDocument(
                id,
                position,
                version,
                "STARTED",
                unitCode,
                headId,
                listing,
                sponsorship,
                confirmed,
                instalments,
                acceptance,
                handover,
                settledOn,
                timeline);
    }

    private CaseDocument asked(List<Instalment> all) {
        return new CaseDocument(
                id,
                position,
                version,
                stage,
                unitCode,
                headId,
                listing,
                sponsorship,
                foundation,
                all,
                acceptance,
                handover,
                settledOn,
                timeline);
    }

    private CaseDocument answered(String instalmentId, UnaryOperator<Instalment> answer) {
        return asked(instalments.stream()
                .map(asked -> asked.instalmentId().equals(instalmentId) ? answer.apply(asked) : asked)
                .toList());
    }

    private CaseDocument accepted(Acceptance finished) {
        return new CaseDocument(
                id,
                position,
                version,
                "ACCEPTED",
                unitCode,
                headId,
                listing,
                sponsorship,
                foundation,
                instalments,
                finished,
                handover,
                settledOn,
                timeline);
    }

    private CaseDocument handedOver(Handover done) {
        return new CaseDocument(
                id,
                position,
                version,
                "HANDED_OVER",
                unitCode,
                headId,
                listing,
                sponsorship,
                foundation,
                instalments,
                acceptance,
                done,
                settledOn,
                timeline);
    }

    private CaseDocument settled(LocalDate day) {
        return new CaseDocument(
                id,
                position,
                version,
                "SETTLED",
                unitCode,
                headId,
                listing,
                sponsorship,
                foundation,
                instalments,
                acceptance,
                handover,
                day,
                timeline);
    }

    private static TimelineEntry entry(HouseCaseEvent event, At at) {
        return new TimelineEntry(event.getClass().getSimpleName(), event.occurredOn(), at.recordedAt());
    }
}
