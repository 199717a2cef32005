package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * It was not so: the line waits again, and its entries are released in the same commit.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param entryIds the entries that it was tied to
 * @param untiedBy who said so, as staffRef
 * @param occurredOn the day it was said
 */
@Stored(name = "contribution.DebitUntied", revision = 1)
public record DebitUntied(String debitId, List<String> entryIds, String untiedBy, LocalDate occurredOn)
        implements DebitEvent {

    public DebitUntied {
        entryIds = List.copyOf(entryIds);
    }
}
