package vn.chungtay.contribution.transfercode.read.codeview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.TransferCodeId;

/**
 * A code that givers write into their transfers.
 *
 * @param codeId id of the code
 * @param code what givers write
 * @param driveId the drive that the money is for
 * @param fundId the fund of that drive
 * @param unitCode the unit that collects
 * @param namedCaseId house case that the money is for; absent where it is for any house
 * @param simulated whether the drive was made up for a demonstration
 * @param issuedOn the day it was handed out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferCodeView(
        String codeId,
        String code,
        String driveId,
        String fundId,
        String unitCode,
        @Nullable String namedCaseId,
        boolean simulated,
        LocalDate issuedOn) {

    static TransferCodeView of(TransferCodeDocument issued) {
        return new TransferCodeView(
                issued.id(),
                TransferCodeId.of(issued.id()).code().value(),
                issued.driveId(),
                issued.fundId(),
                issued.unitCode(),
                issued.namedCaseId(),
                issued.simulated(),
                issued.issuedOn());
    }
}
