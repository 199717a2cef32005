package vn.chungtay.housing.inspection.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.grievance.concerned.ConcernedCases;
import vn.chungtay.housing.inspection.events.FindingsRecorded;
import vn.chungtay.housing.inspection.events.FollowUpClosed;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.events.InspectorAssigned;
import vn.chungtay.housing.inspection.inspected.InspectedCase;
import vn.chungtay.housing.inspection.inspected.InspectedCases;
import vn.chungtay.housing.inspection.write.assigninspection.AssignInspection;
import vn.chungtay.housing.inspection.write.closefollowup.CloseFollowUp;
import vn.chungtay.housing.inspection.write.closefollowup.FollowUpIsClosedByAnother;
import vn.chungtay.housing.inspection.write.recordfindings.Fault;
import vn.chungtay.housing.inspection.write.recordfindings.FindingsAreByInspector;
import vn.chungtay.housing.inspection.write.recordfindings.PhotosAreOfCase;
import vn.chungtay.housing.inspection.write.recordfindings.RecordFindings;
import vn.chungtay.housing.inspection.write.recordfindings.VisitNotBeforeDraw;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Whether a house that was drawn by lot is what it was paid for.
 *
 * <p>It begins when the case is <em>drawn</em>. Somebody is <em>assigned</em> who neither listed nor sponsored the case nor asked for
 * its money; another can be, until one has been there. The inspector records what they saw and what the household says that it has
 * received. Where all is well, the house is <em>sound</em>, and that is the end; else the faults are in <em>follow-up</em> until a day,
 * and another person than the inspector <em>closes</em> it with a reason.
 *
 * <p>The states and the steps between them are the table in {@link InspectionStep}.
 */
@Aggregate
@NullUnmarked
public class Inspection {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String inspectionId;

    private InspectionFacts facts;
    private InspectionState state;
    private String inspector;

    /** For Axon: an inspection before its first event. */
    Inspection() {}

    /** Begins an inspection; the draw is decided by {@code DecideDrawSample}. */
    public Inspection(InspectionOpened opened) {
        apply(opened);
    }

    /** Who is assigned already stays so, and nothing happens. */
    @CommandHandler
    void decide(AssignInspection command, Actor actor, UnitAuthority authority, ConcernedCases cases) {
        authority.require(actor, AssignInspection.OPERATION, facts.unitCode(), facts.listedOn());
        mayTake(InspectionStep.ASSIGN);
        mayTakePart(command.inspector(), cases);
        if (!command.inspector().equals(inspector)) {
            apply(facts.assigned(command.inspector(), actor.staffRef(), command.today()));
        }
    }

    @CommandHandler
    void decide(
            RecordFindings command,
            Actor actor,
            UnitAuthority authority,
            ConcernedCases concerned,
            InspectedCases cases,
            FollowUpTerms terms,
            PersonalDataVault vault) {
        authority.require(actor, RecordFindings.OPERATION, facts.unitCode(), facts.listedOn());
        InspectedCase seen = cases.find(facts.caseId(), command.occurredOn().day());
        List<Fault> faults = command.findings().faults(seen);
        mayTake(faults.isEmpty() ? InspectionStep.FIND_NO_FAULT : InspectionStep.FIND_FAULTS);
        mayTakePart(actor.staffRef(), concerned);
        Rule.check(
                new FindingsAreByInspector(inspector, actor.staffRef()),
                new VisitNotBeforeDraw(facts.drawnOn(), command.occurredOn().day()),
                new PhotosAreOfCase(command.photoIds(), seen.photoIds()));
        var followUp =
                faults.isEmpty() ? null : terms.followUp(command.occurredOn().day());
        String noteId =
                command.note() == null ? null : vault.keep(command.note().vaultFields(), null);
        apply(facts.found(command, seen, actor.staffRef(), noteId, followUp));
    }

    @CommandHandler
    void decide(
            CloseFollowUp command,
            Actor actor,
            UnitAuthority authority,
            ConcernedCases cases,
            PersonalDataVault vault) {
        authority.require(actor, CloseFollowUp.OPERATION, facts.unitCode(), facts.listedOn());
        mayTake(InspectionStep.CLOSE_FOLLOW_UP);
        mayTakePart(actor.staffRef(), cases);
        Rule.check(new FollowUpIsClosedByAnother(inspector, actor.staffRef()));
        String reasonId = vault.keep(command.reason().vaultFields(), null);
        apply(facts.followUpClosed(reasonId, actor.staffRef(), command.today()));
    }

    @EventSourcingHandler
    void evolve(InspectionOpened event) {
        inspectionId = event.inspectionId();
        facts = new InspectionFacts(event);
        state = InspectionState.DRAWN;
    }

    @EventSourcingHandler
    void evolve(InspectorAssigned event) {
        inspector = event.inspector();
        state = InspectionStep.ASSIGN.to();
    }

    @EventSourcingHandler
    void evolve(FindingsRecorded event) {
        state = (event.faults().isEmpty() ? InspectionStep.FIND_NO_FAULT : InspectionStep.FIND_FAULTS).to();
    }

    @EventSourcingHandler
    void evolve(FollowUpClosed event) {
        state = InspectionStep.CLOSE_FOLLOW_UP.to();
    }

    private void mayTake(InspectionStep step) {
        Rule.check(new StateAllowsStep(step, state));
    }

    private void mayTakePart(String staffRef, ConcernedCases cases) {
        String caseId = facts.caseId().value();
        Rule.check(new NotOwnCase(caseId, cases.concerns(caseId, staffRef)));
    }

    /** For tests. */
    InspectionState state() {
        return state;
    }
}
