package vn.chungtay.contribution.correction.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.events.EntryAmountCorrected;
import vn.chungtay.contribution.statement.write.ExplainedEntry;

/** What the bank's lines and earlier corrections say of entries: each has a stream of its own, which lets two never both pass. */
@Component
public class BankSide {

    private final Repository<ExplainedEntry> entries;

    public BankSide(Repository<ExplainedEntry> entries) {
        this.entries = entries;
    }

    /**
     * What an entry stands at, đồng.
     *
     * @param bookedVnd what it was booked with, đồng
     */
    public long standsAtVnd(String entryId, long bookedVnd) {
        try {
            return entries.load(entryId).invoke(entry -> entry.standsAtVnd(bookedVnd));
        } catch (AggregateNotFoundException neverTouched) {
            return bookedVnd;
        }
    }

    /**
     * Whoever proposes learns at once that a line of the bank explains the entry; the confirmation decides it for good.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.tied}, {@code entry.amount-changed}
     */
    public void requireCorrectable(String entryId, long amountVnd) {
        try {
            entries.load(entryId).execute(entry -> entry.requireCorrectable(entryId, amountVnd));
        } catch (AggregateNotFoundException neverTouched) {
            return;
        }
    }

    /**
     * The entry stands at another amount from now on.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.tied}, {@code entry.amount-changed}
     */
    public void correct(String entryId, long amountBeforeVnd, long rightVnd, LocalDate day) throws Exception {
        var corrected = new EntryAmountCorrected(entryId, amountBeforeVnd, rightVnd, day);
        entries.loadOrCreate(entryId, ExplainedEntry::new).execute(entry -> entry.correct(corrected));
    }
}
