package vn.chungtay.housing.grievance.write.proposeanswer;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Writes an answer, which another person has to confirm.
 *
 * @param grievanceId the grievance
 * @param outcome what came out
 * @param documentNumber the paper that it rests on; absent where there is none
 * @param answer what whoever has the code will read
 * @param today the day, in Vietnam
 */
public record ProposeAnswer(
        @TargetAggregateIdentifier GrievanceId grievanceId,
        Outcome outcome,
        @Nullable DocumentNumber documentNumber,
        AnswerText answer,
        LocalDate today)
        implements GrievanceCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.propose-grievance-answer";
}
