package vn.chungtay.contribution.statement.incoming;

import vn.chungtay.infra.service.view.MinPosition;

/** What came into the funds by their ledgers without being a gift. A view may say what an entry is:
 * whether that still holds, its own stream decides. */
public interface IncomingEntries {

    /**
     * This entry.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code entry.unknown}
     */
    IncomingEntry find(String entryId, MinPosition minPosition);
}
