package vn.chungtay.housing.waiting.read.waitingview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.events.GrievanceAnswerProposed;
import vn.chungtay.housing.grievance.events.GrievanceAnswerReturned;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.events.GrievanceClosed;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.housing.grievance.events.GrievanceEvent;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.events.GrievanceReopened;
import vn.chungtay.housing.grievance.events.GrievanceTakenUp;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.inspection.events.FindingsRecorded;
import vn.chungtay.housing.inspection.events.FollowUpClosed;
import vn.chungtay.housing.inspection.events.InspectionEvent;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.events.InspectorAssigned;
import vn.chungtay.housing.waiting.read.waitingview.Work.About;
import vn.chungtay.housing.waiting.read.waitingview.WorkKind.Desk;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * Lays each thing on the desk of whoever has to decide it, and takes it away when that is done.
 *
 * <p>A case adds up what several events tell; when one of them is delivered again, all that waits in the case is laid out anew,
 * since the work itself may not have been written. A grievance or an inspection waits as its last event says: after a repeated
 * one the later ones are repeated too, and the last one is right.
 */
@Projector(
        view = WaitingProjector.VIEW,
        documents = {CaseWork.class, Work.class})
public class WaitingProjector {

    /** Name of the view. */
    public static final String VIEW = "waiting-view";

    private final ViewDocuments views;

    public WaitingProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(HouseCaseListed event, Position position, @Timestamp Instant recordedAt) {
        CaseWork listed = new CaseWork().after(event, position, recordedAt);
        views.create(listed);
        listed.works().forEach(views::put);
    }

    /** Every event of a case but the first. */
    @EventHandler
    void on(HouseCaseEvent event, Position position, @Timestamp Instant recordedAt) {
        List<Work> before = new ArrayList<>();
        List<CaseWork> told = new ArrayList<>(1);
        views.change(CaseWork.class, event.caseId(), position, seen -> {
            before.addAll(seen.works());
            CaseWork next = seen.after(event, position, recordedAt);
            told.add(next);
            return next;
        });
        if (told.isEmpty()) {
            layOutAnew(event.caseId());
        } else {
            List<Work> now = told.getFirst().works();
            now.stream().filter(work -> !before.contains(work)).forEach(views::put);
            remove(before.stream().map(Work::id).toList(), now);
        }
    }

    private void layOutAnew(String caseId) {
        CaseWork seen = views.find(CaseWork.class, caseId);
        if (seen != null) {
            seen.works().forEach(views::put);
            remove(seen.everWaited(), seen.works());
        }
    }

    private void remove(List<String> workIds, List<Work> stays) {
        workIds.stream()
                .filter(id -> stays.stream().noneMatch(work -> work.id().equals(id)))
                .forEach(id -> views.remove(Work.class, id));
    }

    @EventHandler
    void on(GrievanceEvent event, @Timestamp Instant recordedAt) {
        switch (event) {
            case GrievanceLodged lodged ->
                lay(event, WorkKind.GRIEVANCE_TO_TAKE_UP, "UNIT", recordedAt, lodged.answerDueOn());
            case GrievanceReopened reopened ->
                lay(event, WorkKind.GRIEVANCE_TO_TAKE_UP, reopened.level(), recordedAt, reopened.answerDueOn());
            case GrievanceEscalated escalated ->
                lay(event, WorkKind.GRIEVANCE_TO_TAKE_UP, escalated.level(), recordedAt, escalated.answerDueOn());
            case GrievanceTakenUp takenUp ->
                lay(event, WorkKind.GRIEVANCE_TO_ANSWER, takenUp.level(), recordedAt, dueOn(event));
            case GrievanceAnswerReturned returned ->
                lay(event, WorkKind.GRIEVANCE_TO_ANSWER, returned.level(), recordedAt, dueOn(event));
            case GrievanceAnswerProposed proposed ->
                lay(event, WorkKind.GRIEVANCE_TO_CONFIRM, proposed.level(), recordedAt, dueOn(event));
            case GrievanceAnswered _, GrievanceClosed _ -> views.remove(Work.class, event.grievanceId());
        }
    }

    /** As it was set by an earlier event. */
    private @Nullable LocalDate dueOn(GrievanceEvent event) {
        Work before = views.find(Work.class, event.grievanceId());
        return before == null ? null : before.dueOn();
    }

    private void lay(GrievanceEvent event, WorkKind kind, String level, Instant recordedAt, @Nullable LocalDate dueOn) {
        List<String> notBy = peopleOf(event.caseId());
        if (event instanceof GrievanceAnswerProposed proposed) {
            notBy.add(proposed.proposedBy());
        }
        views.put(about(event).waits(event.grievanceId(), new Desk(kind, level), recordedAt, dueOn, notBy));
    }

    @EventHandler
    void on(InspectionEvent event, @Timestamp Instant recordedAt) {
        String id = event.inspectionId();
        switch (event) {
            case InspectionOpened _ ->
                views.put(about(event).waits(id, desk(WorkKind.INSPECTOR_TO_NAME), recordedAt, null, List.of()));
            case InspectorAssigned assigned ->
                views.put(
                        about(event).waitsFor(id, desk(WorkKind.FINDINGS_TO_RECORD), recordedAt, assigned.inspector()));
            case FindingsRecorded recorded when recorded.faults().isEmpty() -> views.remove(Work.class, id);
            case FindingsRecorded recorded -> {
                List<String> notBy = peopleOf(event.caseId());
                notBy.add(recorded.inspector());
                Desk desk = desk(WorkKind.FOLLOW_UP_TO_CLOSE);
                views.put(about(event).waits(id, desk, recordedAt, recorded.followUpDueOn(), notBy));
            }
            case FollowUpClosed _ -> views.remove(Work.class, id);
        }
    }

    /** Who listed or sponsored the case, or asked for its money, decides nothing that is about it. */
    private List<String> peopleOf(@Nullable String caseId) {
        CaseWork found = caseId == null ? null : views.find(CaseWork.class, caseId);
        return found == null ? new ArrayList<>() : new ArrayList<>(found.people());
    }

    private static Desk desk(WorkKind kind) {
        return kind.desks().getFirst();
    }

    private static About about(GrievanceEvent event) {
        return new About(
                event.grievanceId(),
                event.caseId(),
                "/api/v1/housing/grievances/" + event.grievanceId(),
                event.unitCode(),
                event.provinceCode(),
                event.simulated());
    }

    private static About about(InspectionEvent event) {
        return new About(
                event.inspectionId(),
                event.caseId(),
                "/api/v1/housing/inspections/" + event.inspectionId(),
                event.unitCode(),
                event.provinceCode(),
                event.simulated());
    }
}
