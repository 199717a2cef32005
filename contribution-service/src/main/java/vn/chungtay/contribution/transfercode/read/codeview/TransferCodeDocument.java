package vn.chungtay.contribution.transfercode.read.codeview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A transfer code as it is kept.
 *
 * @param id the code, {@code transfercode-<code>}
 * @param position see {@link ViewDocument#position()}
 * @param driveId the drive it means
 * @param fundId the fund of that drive
 * @param unitCode the unit that collects
 * @param namedCaseId house case; absent where the money is for any house
 * @param simulated whether the drive was made up for a demonstration
 * @param issuedOn the day it was handed out
 */
@Document("transferCodeView")
record TransferCodeDocument(
        String id,
        long position,
        @Indexed String driveId,
        String fundId,
        String unitCode,
        @Nullable String namedCaseId,
        boolean simulated,
        LocalDate issuedOn)
        implements ViewDocument {

    static TransferCodeDocument of(TransferCodeIssued event, Position position) {
        return new TransferCodeDocument(
                event.codeId(),
                position.value(),
                event.driveId(),
                event.fundId(),
                event.unitCode(),
                event.namedCaseId(),
                event.simulated(),
                event.occurredOn());
    }
}
