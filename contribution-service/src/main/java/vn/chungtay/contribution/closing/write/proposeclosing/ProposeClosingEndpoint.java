package vn.chungtay.contribution.closing.write.proposeclosing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.closing.write.openline.OpenLines;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Takes what an accountant found at the end of a month. */
@RestController
public class ProposeClosingEndpoint {

    private final Clock clock;

    public ProposeClosingEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param month the month, for example {@code 2025-02}
     * @param bankVnd what stood in the bank account at the end of its last day, đồng; 0 where nothing did
     * @param cashVnd what was counted in cash at that time, đồng; 0 where nothing was
     * @param openLineIds lines of money that came in by the bank up to that day and were open at its end, each once: in the ledger by
     *     no gift, no interest and no entry, and not paid back; left out where there are none. The reconciliation lists them
     * @param documentNumber number of the paper that shows it
     * @param occurredOn the day it is proposed
     */
    public record Body(
            @NotNull YearMonth month,
            @NotNull Long bankVnd,
            @NotNull Long cashVnd,
            @Nullable @Size(max = OpenLines.MOST) List<@NotNull String> openLineIds,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {

        List<LineId> openLines() {
            return openLineIds == null
                    ? List.of()
                    : openLineIds.stream().map(LineId::new).toList();
        }
    }

    /** Proposes; another person has to confirm. */
    @PostMapping("/api/v1/contributions/funds/{fundId}/closings")
    @Permitted(ProposeClosing.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String fundId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new ProposeClosing(
                ClosingId.next(),
                new FundId(fundId),
                new MonthEnd(body.month(), body.bankVnd(), body.cashVnd()),
                body.openLines(),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
