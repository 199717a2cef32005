package vn.chungtay.contribution.statement.write.tieline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.incoming.IncomingEntries;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.MinPosition;

/** Takes what people say about lines that are no gifts but money the ledger knows. */
@RestController
public class TieLineEndpoint {

    private static final String PATH = "/api/v1/contributions/lines/{lineId}";

    private final IncomingEntries entries;
    private final Clock clock;

    public TieLineEndpoint(IncomingEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Which entry a line is.
     *
     * @param entryId the entry of the ledger, of the line's fund and amount
     * @param occurredOn the day it is said
     */
    public record Body(@NotNull String entryId, @NotNull LocalDate occurredOn) {}

    /**
     * That a line is not what it was tied to.
     *
     * @param occurredOn the day it is said
     */
    public record Untied(@NotNull LocalDate occurredOn) {}

    /** Proposes; another person confirms or rejects it as every other proposal for the line. */
    @PostMapping(PATH + "/tie")
    @Permitted(ProposeTie.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String lineId, @RequestBody @Valid Body body, MinPosition minPosition, CommandCall call) {
        return call.send(new ProposeTie(
                new LineId(lineId), entries.find(body.entryId(), minPosition), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Takes a tie back: the line waits again. {@code If-Match} says what the caller has seen. */
    @PostMapping(PATH + "/untie")
    @Permitted(UntieLine.OPERATION)
    public ResponseEntity<Accepted> untie(
            @PathVariable String lineId, @RequestBody @Valid Untied body, CommandCall call) {
        return call.sendMatching(new UntieLine(new LineId(lineId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
