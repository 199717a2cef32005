package vn.chungtay.contribution.statement.debit;

import java.util.List;
import vn.chungtay.infra.service.view.MinPosition;

/** What left the funds by their ledgers. A view may say what an entry is: whether that still holds, its own stream decides. */
public interface OutgoingEntries {

    /**
     * These entries.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code entry.unknown}
     */
    List<OutgoingEntry> find(List<String> entryIds, MinPosition minPosition);
}
