package vn.chungtay.housing.housecase.write;

import java.time.Instant;
import vn.chungtay.housing.shared.InstalmentId;

/**
 * One request for a part of the sum.
 *
 * @param id the request
 * @param ordinal which part, from 1
 * @param amountVnd the part, đồng
 * @param state where it stands
 * @param since when its last event was recorded
 * @param late whether it was found late in this state
 */
record Instalment(InstalmentId id, int ordinal, long amountVnd, InstalmentState state, Instant since, boolean late) {}
