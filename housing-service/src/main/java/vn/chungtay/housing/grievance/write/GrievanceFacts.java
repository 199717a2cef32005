package vn.chungtay.housing.grievance.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.events.GrievanceAnswerProposed;
import vn.chungtay.housing.grievance.events.GrievanceAnswerReturned;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.events.GrievanceClosed;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.events.GrievanceReopened;
import vn.chungtay.housing.grievance.events.GrievanceTakenUp;
import vn.chungtay.housing.grievance.write.proposeanswer.ProposeAnswer;
import vn.chungtay.housing.shared.Term;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * What every event of a grievance repeats, and the events made with it.
 *
 * @param lodged the first event, which has all of it
 */
record GrievanceFacts(GrievanceLodged lodged) {

    @Nullable
    String caseId() {
        return lodged.caseId();
    }

    String unitCode() {
        return lodged.unitCode();
    }

    LocalDate lodgedOn() {
        return lodged.occurredOn();
    }

    GrievanceTakenUp takenUp(Level level, String takenUpBy, LocalDate day) {
        return new GrievanceTakenUp(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                level.name(),
                takenUpBy,
                day);
    }

    GrievanceAnswerProposed answerProposed(ProposeAnswer command, Level level, String answerId, String proposedBy) {
        DocumentNumber number = command.documentNumber();
        return new GrievanceAnswerProposed(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                level.name(),
                command.outcome().name(),
                number == null ? null : number.value(),
                answerId,
                proposedBy,
                command.today());
    }

    GrievanceAnswerReturned answerReturned(Level level, String reasonId, String returnedBy, LocalDate day) {
        return new GrievanceAnswerReturned(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                level.name(),
                reasonId,
                returnedBy,
                day);
    }

    GrievanceAnswered answered(
            GrievanceAnswerProposed proposal,
            String confirmedBy,
            int round,
            LocalDate openedOn,
            LocalDate answerDueOn,
            Term reopening,
            LocalDate day) {
        return new GrievanceAnswered(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                proposal.level(),
                proposal.outcome(),
                proposal.documentNumber(),
                proposal.answerId(),
                proposal.proposedBy(),
                confirmedBy,
                round,
                openedOn,
                answerDueOn,
                reopening.lastDay(),
                reopening.rule(),
                day);
    }

    GrievanceReopened reopened(Level level, String reasonId, int round, Term due, LocalDate day) {
        return new GrievanceReopened(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                level.name(),
                reasonId,
                round,
                due.lastDay(),
                due.rule(),
                day);
    }

    GrievanceEscalated escalated(Level from, Level to, LocalDate missedOn, Term due, LocalDate day) {
        return new GrievanceEscalated(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                from.name(),
                to.name(),
                missedOn,
                due.lastDay(),
                due.rule(),
                day);
    }

    GrievanceClosed closed(String outcome, LocalDate day) {
        return new GrievanceClosed(
                lodged.grievanceId(),
                lodged.kind(),
                lodged.caseId(),
                lodged.provinceCode(),
                lodged.communeCode(),
                lodged.codedOn(),
                lodged.unitCode(),
                lodged.simulated(),
                lodged.occurredOn(),
                outcome,
                day);
    }
}
