package vn.chungtay.contribution.statement.write.postchunk;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DriveTakesGiftsOnDay;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.contribution.transfercode.write.IssuedCode;

/** Whether a line's code says, beyond doubt, that its money is a gift to the drive of its account. */
@Component
public class CodeMatching {

    private final Repository<IssuedCode> codes;

    public CodeMatching(Repository<IssuedCode> codes) {
        this.codes = codes;
    }

    /** What came of looking. */
    sealed interface Match {}

    /**
     * It is.
     *
     * @param code what the code means
     * @param form in what form its money is taken
     */
    record Found(TransferCodeIssued code, GiftForm form) implements Match {}

    /**
     * An officer has to look.
     *
     * @param reason see {@link vn.chungtay.contribution.statement.events.LineWaits#reason()}
     */
    record NotFound(String reason) implements Match {}

    Match match(PostedLine line, String driveId, DriveTerms drive) {
        if (line.codes().size() != 1) {
            return new NotFound(line.codes().isEmpty() ? "code.absent" : "code.several");
        }
        TransferCodeIssued code;
        try {
            code = codes.load(new TransferCodeId(line.codes().getFirst()).value())
                    .invoke(IssuedCode::meaning);
        } catch (AggregateNotFoundException e) {
            return new NotFound("code.unknown");
        }
        if (!code.driveId().equals(driveId)) {
            return new NotFound("code.of-another-drive");
        }
        var open = new DriveTakesGiftsOnDay(drive.period(), line.day());
        if (open.broken()) {
            return new NotFound(open.code());
        }
        return drive.formOfTransfer()
                .<Match>map(form -> new Found(code, form))
                .orElse(new NotFound("drive.form-not-accepted"));
    }
}
