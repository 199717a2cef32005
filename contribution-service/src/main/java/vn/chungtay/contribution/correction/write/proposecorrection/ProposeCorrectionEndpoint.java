package vn.chungtay.contribution.correction.write.proposecorrection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.correction.entry.CorrectableEntries;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.view.MinPosition;

/** Takes proposals of corrections. */
@RestController
public class ProposeCorrectionEndpoint {

    private final CorrectableEntries entries;
    private final Clock clock;

    public ProposeCorrectionEndpoint(CorrectableEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param rightVnd what the entry should have been, đồng; 0 where there should have been none
     * @param documentNumber number of the paper that shows it
     * @param occurredOn the day it is said
     */
    public record Body(
            @NotNull Long rightVnd,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /** Proposes; another person has to confirm. Of a transfer it names the entry of the fund that paid. */
    @PostMapping("/api/v1/contributions/entries/{entryId}/corrections")
    @Permitted(ProposeCorrection.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String entryId, @RequestBody @Valid Body body, MinPosition minPosition, CommandCall call) {
        return call.send(new ProposeCorrection(
                CorrectionId.next(),
                entries.find(entryId, minPosition),
                RightSum.of(body.rightVnd()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
