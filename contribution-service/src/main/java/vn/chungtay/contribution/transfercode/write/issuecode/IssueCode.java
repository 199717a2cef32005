package vn.chungtay.contribution.transfercode.write.issuecode;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Hand out the code of a drive, or of a house in it.
 *
 * @param codeId the code that follows from the two
 * @param driveId the drive
 * @param namedCaseId house case; absent for gifts to any house
 * @param occurredOn the day it is handed out
 */
public record IssueCode(
        @TargetAggregateIdentifier TransferCodeId codeId,
        DriveId driveId,
        @Nullable String namedCaseId,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.issue-transfer-code";

    static IssueCode of(DriveId drive, @Nullable String namedCaseId, DayOfFact occurredOn) {
        var code = new TransferCodeId(TransferCode.of(drive, namedCaseId));
        return new IssueCode(code, drive, namedCaseId, occurredOn);
    }
}
