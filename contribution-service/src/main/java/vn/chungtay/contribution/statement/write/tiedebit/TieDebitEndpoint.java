package vn.chungtay.contribution.statement.write.tiedebit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.statement.debit.OutgoingEntries;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.MinPosition;

/** Takes what an accountant says about lines of money that left. */
@RestController
public class TieDebitEndpoint {

    private static final String PATH = "/api/v1/contributions/debits/{debitId}";

    private final OutgoingEntries entries;
    private final Clock clock;

    public TieDebitEndpoint(OutgoingEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Which entries a line is.
     *
     * @param entryIds entries of the ledger, at most 20, together the line's amount
     * @param occurredOn the day it is said
     */
    public record Body(
            @NotEmpty @Size(max = 20) List<@NotNull String> entryIds,
            @NotNull LocalDate occurredOn) {}

    /**
     * That a line is not what it was tied to.
     *
     * @param occurredOn the day it is said
     */
    public record Untied(@NotNull LocalDate occurredOn) {}

    /** Ties a line as the caller has seen it: {@code If-Match} says which. It moves no money, so nobody has to confirm. */
    @PostMapping(PATH + "/tie")
    @Permitted(TieDebit.OPERATION)
    public ResponseEntity<Accepted> tie(
            @PathVariable String debitId, @RequestBody @Valid Body body, MinPosition minPosition, CommandCall call) {
        return call.sendMatching(new TieDebit(
                new DebitId(debitId),
                entries.find(body.entryIds().stream().distinct().toList(), minPosition),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Takes it back: {@code If-Match} says what the caller has seen. */
    @PostMapping(PATH + "/untie")
    @Permitted(UntieDebit.OPERATION)
    public ResponseEntity<Accepted> untie(
            @PathVariable String debitId, @RequestBody @Valid Untied body, CommandCall call) {
        return call.sendMatching(new UntieDebit(new DebitId(debitId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
