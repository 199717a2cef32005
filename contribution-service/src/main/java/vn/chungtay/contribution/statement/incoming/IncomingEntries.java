package vn.chungtay.contribution.statement.incoming;

import vn.chungtay.infra.service.view.MinPosition;

/** What came into the funds by their ledgers without being a gift. An entry never changes, so a view may say what it is. */
public interface IncomingEntries {

    /**
     * This entry.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code entry.unknown}
     */
    IncomingEntry find(String entryId, MinPosition minPosition);
}
