package vn.chungtay.contribution.drive.write.changedeadline;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.drive.write.DriveCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Move the last day of an open drive.
 *
 * @param driveId the drive
 * @param closesOn the last day from now on
 * @param legalBasis the paper that orders it
 * @param occurredOn the day of the decision
 */
public record ChangeDeadline(
        @TargetAggregateIdentifier DriveId driveId, LocalDate closesOn, DocumentNumber legalBasis, DayOfFact occurredOn)
        implements DriveCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.change-deadline";
}
