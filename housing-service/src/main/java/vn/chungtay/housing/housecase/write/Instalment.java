package vn.chungtay.housing.housecase.write;

import java.time.Instant;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;

/**
 * One request for a part of what one sponsor promised.
 *
 * @param id the request
 * @param sponsorshipId the promise
 * @param ordinal which part, from 1
 * @param amountVnd the part, đồng
 * @param state where it stands
 * @param since when its last event was recorded
 * @param late whether it was found late in this state
 */
record Instalment(
        InstalmentId id,
        SponsorshipId sponsorshipId,
        int ordinal,
        long amountVnd,
        InstalmentState state,
        Instant since,
        boolean late) {}
