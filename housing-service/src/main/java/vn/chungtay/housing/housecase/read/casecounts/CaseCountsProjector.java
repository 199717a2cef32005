package vn.chungtay.housing.housecase.read.casecounts;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.FirstSponsorship;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Counts cases by place, unit, programme, kind and stage, and those to which a block or cluster gives apart besides. */
@Projector(
        view = CaseCountsProjector.VIEW,
        documents = {CountedCase.class, CaseCell.class})
public class CaseCountsProjector {

    /** Name of the view. */
    public static final String VIEW = "case-counts";

    private final ViewDocuments views;

    public CaseCountsProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(HouseCaseListed event, Position position) {
        CaseCell cell = CaseCell.of(event);
        views.create(cell);
        CountedCase listed = CountedCase.listed(event.caseId(), cell.id(), position);
        views.create(listed);
        count(listed, position);
    }

    /** With the first promise it is a sponsored one; any may be on behalf of a block or cluster. */
    @EventHandler
    void on(SponsorshipEvent event, Position position) {
        String groupId = event.emulationGroupId();
        String name = event.emulationGroupName();
        if (groupId != null && name != null) {
            views.create(CaseCell.of(event).of(groupId, name));
        }
        boolean first = event instanceof FirstSponsorship;
        views.change(
                CountedCase.class,
                event.caseId(),
                position,
                seen -> (first ? seen.to(CaseStage.SPONSORED, position) : seen)
                        .givenBy(event.sponsorshipId(), groupId, position));
        count(event, position);
    }

    /** What is lowered is still given; what has ended is not. */
    @EventHandler
    void on(SponsorshipLowered event, Position position) {
        if (event.ended()) {
            views.change(
                    CountedCase.class,
                    event.caseId(),
                    position,
                    seen -> seen.notGivenBy(event.sponsorshipId(), position));
            count(event, position);
        }
    }

    @EventHandler
    void on(FoundationConfirmed event, Position position) {
        move(event, CaseStage.STARTED, position);
    }

    @EventHandler
    void on(HouseAccepted event, Position position) {
        move(event, CaseStage.ACCEPTED, position);
    }

    @EventHandler
    void on(HouseHandedOver event, Position position) {
        move(event, CaseStage.HANDED_OVER, position);
    }

    @EventHandler
    void on(CaseSettled event, Position position) {
        move(event, CaseStage.SETTLED, position);
    }

    @EventHandler
    void on(CaseWithdrawn event, Position position) {
        move(event, CaseStage.WITHDRAWN, position);
    }

    private void move(HouseCaseEvent event, CaseStage next, Position position) {
        views.change(CountedCase.class, event.caseId(), position, seen -> seen.to(next, position));
        count(event, position);
    }

    private void count(HouseCaseEvent event, Position position) {
        CountedCase counted = views.find(CountedCase.class, event.caseId());
        if (counted == null) {
            throw new IllegalStateException("No case is counted at " + position.value());
        }
        count(counted, position);
    }

    /** Tells the cells of the steps that this event was, now or before. */
    private void count(CountedCase counted, Position position) {
        counted.steps().stream()
                .filter(step -> step.position() == position.value())
                .forEach(step -> views.change(
                        CaseCell.class, step.cellId(counted.cellId()), position, cell -> cell.after(step)));
    }
}
