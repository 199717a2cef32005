package vn.chungtay.housing.housecase.write;

import vn.chungtay.housing.shared.InstalmentId;

/**
 * One request for a part of the sum.
 *
 * @param id the request
 * @param ordinal which part, from 1
 * @param amountVnd the part, đồng
 * @param state where it stands
 */
record Instalment(InstalmentId id, int ordinal, long amountVnd, InstalmentState state) {}
