package vn.chungtay.contribution.correction.entry;

import vn.chungtay.infra.service.view.MinPosition;

/** Entries that can be corrected. What an entry was booked with never changes, so a view may say it. */
public interface CorrectableEntries {

    /**
     * This entry.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code correction.entry-unknown}
     */
    CorrectableEntry find(String entryId, MinPosition minPosition);
}
