package vn.chungtay.contribution.closing.write.openline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.incoming.IncomingEntries;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.contribution.statement.write.LineStanding;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.view.MinPosition;

/**
 * Proves of lines of money that came in that they were open at a month's end, by what lines, accounts and entries say themselves. A
 * line is only read: what makes it a gift or interest of the fund, or takes that back, stands on the fund's own stream too and so
 * never passes beside the closing. All else that is said of it changes no ledger, and may as well have been said a moment later.
 *
 * <p>Which day counts for a gift need not be asked: a line of the month or before it is booked in the month or before it for as long
 * as the month is open, see {@link vn.chungtay.contribution.fund.events.LedgerEntry#bookedOn}.
 */
@Component
public class OpenLines {

    /** Lines that one closing may name: all of them are read for it, twice. */
    public static final int MOST = 1_000;

    private final Repository<BankLine> lines;
    private final Repository<DebitLine> debits;
    private final Repository<BankAccount> accounts;
    private final Repository<ExplainedEntry> explained;
    private final IncomingEntries entries;

    public OpenLines(
            Repository<BankLine> lines,
            Repository<DebitLine> debits,
            Repository<BankAccount> accounts,
            Repository<ExplainedEntry> explained,
            IncomingEntries entries) {
        this.lines = lines;
        this.debits = debits;
        this.accounts = accounts;
        this.explained = explained;
        this.entries = entries;
    }

    /**
     * What was open of these lines at the end of the month that is to be closed.
     *
     * @throws NotFound {@code line.unknown}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code closing.line-twice}, {@code closing.line-not-open},
     *     {@code closing.line-of-another-fund}, {@code closing.line-later}
     */
    public List<OpenLine> at(String fundId, YearMonth month, List<LineId> named) {
        Rule.check(new LineNamedOnce(named));
        Map<String, String> fundOfAccount = new HashMap<>();
        List<OpenLine> open = new ArrayList<>();
        for (LineId id : named) {
            LineStanding standing = standing(id, month);
            String lineFundId = fundOfAccount.computeIfAbsent(standing.line().accountId(), this::fundOf);
            LocalDate bookedOn = standing.line().occurredOn();
            Rule.check(
                    new LineOfTheFund(id.value(), lineFundId, fundId), new LineCameByThen(id.value(), bookedOn, month));
            long openVnd = openVnd(standing, month.atEndOfMonth());
            Rule.check(new LineIsOpen(id.value(), month, openVnd));
            open.add(new OpenLine(id.value(), openVnd));
        }
        return open;
    }

    /**
     * The lines of a proposal are still open, and by as much.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated as {@link #at}, {@code closing.line-changed}
     */
    public void requireAsProposed(ClosingProposed proposed) {
        List<LineId> named = proposed.openLineIds().stream().map(LineId::new).toList();
        List<OpenLine> open = at(proposed.fundId(), proposed.month(), named);
        Rule.check(IntStream.range(0, open.size())
                .mapToObj(line -> new LineAsProposed(
                        open.get(line).lineId(),
                        proposed.openAmountsVnd().get(line),
                        open.get(line).amountVnd()))
                .toArray(Rule[]::new));
    }

    private LineStanding standing(LineId id, YearMonth month) {
        Aggregate<BankLine> line;
        try {
            line = lines.load(id.value());
        } catch (AggregateNotFoundException e) {
            throw new NotFound("line.unknown", Map.of("id", id.value()), e);
        }
        return line.invoke(BankLine::standing).orElseThrow(() -> {
            var gift = new LineIsOpen(id.value(), month, 0);
            return new RuleViolated(gift.code(), gift.facts());
        });
    }

    private String fundOf(String accountId) {
        return accounts.load(accountId).invoke(BankAccount::serving).fundId();
    }

    private long openVnd(LineStanding standing, LocalDate day) {
        LocalDate interestUntil = standing.interestUntil();
        if (interestUntil != null && interestUntil.isAfter(day)) {
            return 0;
        }
        String debitId = standing.paidBackBy();
        if (debitId != null && !debits.load(debitId).invoke(DebitLine::bookedOn).isAfter(day)) {
            return 0;
        }
        String entryId = standing.entryId();
        return entryId == null ? standing.outsideVnd() : tiedVnd(standing.outsideVnd(), entryId, day);
    }

    /** A tie needs the same amount on both sides, and while it holds nobody corrects the entry. */
    private long tiedVnd(long amountVnd, String entryId, LocalDate day) {
        LocalDate happenedOn = entries.find(entryId, new MinPosition(Map.of())).occurredOn();
        return happenedOn.isAfter(day)
                ? amountVnd
                : explained.load(entryId).invoke(entry -> entry.correctedAfterVnd(day));
    }
}
