package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A line of money that left is these entries of the ledger, which add up to it. Each is explained in the same commit.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param entryIds the entries, {@code entry-<place in the log>}
 * @param tiedBy who said so, as staffRef; {@code system:contribution} where no other entry fitted
 * @param occurredOn the day it was said
 */
@Stored(name = "contribution.DebitTied", revision = 1)
public record DebitTied(String debitId, List<String> entryIds, String tiedBy, LocalDate occurredOn)
        implements DebitEvent {

    public DebitTied {
        entryIds = List.copyOf(entryIds);
    }
}
