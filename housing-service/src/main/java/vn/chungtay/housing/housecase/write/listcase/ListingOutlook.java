package vn.chungtay.housing.housecase.write.listcase;

import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.errors.ServiceException;

/** What would become of a listing. */
public sealed interface ListingOutlook {

    /**
     * It would be a new case.
     *
     * @param looksLikeAnother whether the case would wait for somebody to decide that it is no duplicate
     */
    record Possible(boolean looksLikeAnother) implements ListingOutlook {}

    /**
     * The household was listed just so.
     *
     * @param caseId the case that it has
     */
    record AlreadyThere(CaseId caseId) implements ListingOutlook {}

    /**
     * It would be refused.
     *
     * @param why as the listing itself would say it, or {@code listing.differs} where the household stands on the same approved list
     *     with other facts
     */
    record Refused(ServiceException why) implements ListingOutlook {}
}
