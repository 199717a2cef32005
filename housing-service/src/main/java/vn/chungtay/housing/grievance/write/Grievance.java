package vn.chungtay.housing.grievance.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.grievance.concerned.ConcernedCases;
import vn.chungtay.housing.grievance.events.GrievanceAnswerProposed;
import vn.chungtay.housing.grievance.events.GrievanceAnswerReturned;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.events.GrievanceClosed;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.events.GrievanceReopened;
import vn.chungtay.housing.grievance.events.GrievanceTakenUp;
import vn.chungtay.housing.grievance.write.closegrievance.CloseGrievance;
import vn.chungtay.housing.grievance.write.confirmanswer.AnswerIsConfirmedByAnother;
import vn.chungtay.housing.grievance.write.confirmanswer.ConfirmAnswer;
import vn.chungtay.housing.grievance.write.escalategrievance.EscalateGrievance;
import vn.chungtay.housing.grievance.write.proposeanswer.ProposeAnswer;
import vn.chungtay.housing.grievance.write.reopengrievance.ReopenGrievance;
import vn.chungtay.housing.grievance.write.reopengrievance.ReopenedInTime;
import vn.chungtay.housing.grievance.write.returnanswer.ReturnAnswer;
import vn.chungtay.housing.grievance.write.takeupgrievance.TakeUpGrievance;
import vn.chungtay.housing.shared.Term;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * What somebody complains of, or that they were left out.
 *
 * <p>Anybody lodges it. The unit that acts for the province has to answer by a day: somebody <em>takes it up</em>, writes an answer
 * that <em>proposes</em> it to be founded or not, and the head of the unit <em>confirms</em> it or sends it back. Who wrote the answer
 * does not confirm it, and who listed or sponsored the case has no part in it. When the day passes without an answer, the grievance
 * <em>escalates</em>: the level above has to answer now, begins anew, and has a day of its own; above a director there is nobody.
 * Whoever lodged it may <em>reopen</em> an answered grievance for a while, any number of times; then it is <em>closed</em>.
 *
 * <p>The states and the steps between them are the table in {@link GrievanceStep}.
 */
@Aggregate
@NullUnmarked
public class Grievance {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String grievanceId;

    private GrievanceFacts facts;
    private GrievanceState state;
    private Level level = Level.UNIT;
    private int round = 1;
    private LocalDate openedOn;
    private LocalDate answerDueOn;
    private LocalDate lastDay;
    private GrievanceAnswerProposed proposal;
    private GrievanceAnswered answer;

    /** For Axon: a grievance before its first event. */
    Grievance() {}

    /** Begins a grievance; the lodging is decided by {@code DecideLodgeGrievance}, which knows where it belongs. */
    public Grievance(GrievanceLodged lodged) {
        apply(lodged);
    }

    @CommandHandler
    void decide(TakeUpGrievance command, Actor actor, UnitAuthority authority, ConcernedCases cases) {
        authority.require(actor, TakeUpGrievance.OPERATION, facts.unitCode(), facts.lodgedOn());
        mayTake(GrievanceStep.TAKE_UP, command.today());
        mayTakePart(actor, level.authors(), cases);
        apply(facts.takenUp(level, actor.staffRef(), command.today()));
    }

    @CommandHandler
    void decide(
            ProposeAnswer command,
            Actor actor,
            UnitAuthority authority,
            ConcernedCases cases,
            PersonalDataVault vault) {
        authority.require(actor, ProposeAnswer.OPERATION, facts.unitCode(), facts.lodgedOn());
        mayTake(GrievanceStep.PROPOSE_ANSWER, command.today());
        mayTakePart(actor, level.authors(), cases);
        String answerId = vault.keep(command.answer().vaultFields(), null);
        apply(facts.answerProposed(command, level, answerId, actor.staffRef()));
    }

    @CommandHandler
    void decide(
            ReturnAnswer command, Actor actor, UnitAuthority authority, ConcernedCases cases, PersonalDataVault vault) {
        authority.require(actor, ReturnAnswer.OPERATION, facts.unitCode(), facts.lodgedOn());
        mayTake(GrievanceStep.RETURN_ANSWER, command.today());
        mayTakePart(actor, level.confirmers(), cases);
        String reasonId = vault.keep(command.reason().vaultFields(), null);
        apply(facts.answerReturned(level, reasonId, actor.staffRef(), command.today()));
    }

    @CommandHandler
    void decide(
            ConfirmAnswer command, Actor actor, UnitAuthority authority, ConcernedCases cases, GrievanceTerms terms) {
        authority.require(actor, ConfirmAnswer.OPERATION, facts.unitCode(), facts.lodgedOn());
        mayTake(GrievanceStep.CONFIRM_ANSWER, command.today());
        mayTakePart(actor, level.confirmers(), cases);
        Rule.check(new AnswerIsConfirmedByAnother(proposal.proposedBy(), actor.staffRef()));
        Term reopening = terms.reopening(command.today());
        apply(facts.answered(proposal, actor.staffRef(), round, openedOn, answerDueOn, reopening, command.today()));
    }

    /** Who has the code is who lodged it; they need no role and no name. */
    @CommandHandler
    void decide(ReopenGrievance command, GrievanceTerms terms, PersonalDataVault vault) {
        mayTake(GrievanceStep.REOPEN, command.today());
        Rule.check(new ReopenedInTime(answer.reopenUntil(), command.today()));
        Term due = terms.answer(level, command.today());
        String reasonId = vault.keep(command.reason().vaultFields(), null);
        apply(facts.reopened(level, reasonId, round + 1, due, command.today()));
    }

    /** Comes from a clock, perhaps twice or late. It names the level that it found in delay, so that no other is passed over. */
    @CommandHandler
    void decide(EscalateGrievance command, GrievanceTerms terms) {
        boolean late = GrievanceStep.ESCALATE.from().contains(state)
                && level == command.level()
                && command.today().isAfter(answerDueOn);
        if (late) {
            level.above()
                    .ifPresent(above -> apply(facts.escalated(
                            level, above, answerDueOn, terms.answer(above, command.today()), command.today())));
        }
    }

    /** Comes from a clock, perhaps twice or late. */
    @CommandHandler
    void decide(CloseGrievance command) {
        if (GrievanceStep.CLOSE.from().contains(state) && command.today().isAfter(answer.reopenUntil())) {
            apply(facts.closed(answer.outcome(), command.today()));
        }
    }

    @EventSourcingHandler
    void evolve(GrievanceLodged event) {
        grievanceId = event.grievanceId();
        facts = new GrievanceFacts(event);
        answerDueOn = event.answerDueOn();
        openedOn = event.occurredOn();
        reached(GrievanceState.OPEN, event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceTakenUp event) {
        reached(GrievanceStep.TAKE_UP.to(), event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceAnswerProposed event) {
        proposal = event;
        reached(GrievanceStep.PROPOSE_ANSWER.to(), event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceAnswerReturned event) {
        reached(GrievanceStep.RETURN_ANSWER.to(), event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceAnswered event) {
        answer = event;
        reached(GrievanceStep.CONFIRM_ANSWER.to(), event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceReopened event) {
        round = event.round();
        openedOn = event.occurredOn();
        answerDueOn = event.answerDueOn();
        reached(GrievanceStep.REOPEN.to(), event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceEscalated event) {
        level = Level.valueOf(event.level());
        answerDueOn = event.answerDueOn();
        reached(GrievanceStep.ESCALATE.to(), event.occurredOn());
    }

    @EventSourcingHandler
    void evolve(GrievanceClosed event) {
        reached(GrievanceStep.CLOSE.to(), event.occurredOn());
    }

    private void reached(GrievanceState reached, LocalDate day) {
        state = reached;
        lastDay = day;
    }

    private void mayTake(GrievanceStep step, LocalDate day) {
        Rule.check(new StateAllowsStep(step, state), new DayNotBeforeLastStep(lastDay, day));
    }

    private void mayTakePart(Actor actor, Set<String> roles, ConcernedCases cases) {
        Rule.check(
                new RoleIsOfLevel(level, roles, actor.roles()),
                new NotAboutOneself(String.valueOf(facts.caseId()), cases.concerns(facts.caseId(), actor.staffRef())));
    }

    /** For tests. */
    GrievanceState state() {
        return state;
    }
}
