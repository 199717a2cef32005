package vn.chungtay.contribution.pledge.read.pledgeview;

import static java.util.Objects.requireNonNull;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.pledge.events.PledgeMade;
import vn.chungtay.contribution.pledge.events.PledgePartChanged;
import vn.chungtay.contribution.pledge.events.PledgePartReceived;
import vn.chungtay.contribution.pledge.events.PledgeWithdrawn;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every pledge, and adds up what is outstanding of each drive. */
@Projector(
        view = PledgeViewProjector.VIEW,
        documents = {PledgeDocument.class, OutstandingDocument.class})
public class PledgeViewProjector {

    /** Name of the view. */
    public static final String VIEW = "pledge-view";

    private final ViewDocuments views;

    public PledgeViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(PledgeMade event, Position position) {
        var pledge = PledgeDocument.of(event, position);
        views.create(pledge);
        views.create(OutstandingDocument.before(position, pledge));
        add(pledge, 1, event.promised(), position);
    }

    @EventHandler
    void on(PledgePartReceived event, Position position) {
        views.change(PledgeDocument.class, event.pledgeId(), position, pledge -> pledge.with(event, position));
        add(pledge(event.pledgeId()), event.outstanding() == 0 ? -1 : 0, -event.part(), position);
    }

    /** What was withdrawn is outstanding no more, however much of it there is now. */
    @EventHandler
    void on(PledgePartChanged event, Position position) {
        views.change(PledgeDocument.class, event.pledgeId(), position, pledge -> pledge.with(event, position));
        if (!event.state().equals("WITHDRAWN")) {
            long more = event.partBefore() - event.part();
            int openBefore = event.outstanding() - more == 0 ? 0 : 1;
            int openNow = event.outstanding() == 0 ? 0 : 1;
            add(pledge(event.pledgeId()), openNow - openBefore, more, position);
        }
    }

    @EventHandler
    void on(PledgeWithdrawn event, Position position) {
        views.change(PledgeDocument.class, event.pledgeId(), position, pledge -> pledge.with(event, position));
        add(pledge(event.pledgeId()), -1, -event.outstanding(), position);
    }

    private void add(PledgeDocument pledge, int opened, long more, Position position) {
        views.change(
                OutstandingDocument.class,
                pledge.driveId(),
                position,
                drive -> drive.plus(pledge, opened, more, position));
    }

    /** What it is of never changes. */
    private PledgeDocument pledge(String pledgeId) {
        return requireNonNull(views.find(PledgeDocument.class, pledgeId), pledgeId);
    }
}
