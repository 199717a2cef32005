package vn.chungtay.housing.housecase.write.lowersponsorship;

import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * What a lowering rests on.
 *
 * @param reason why
 * @param number of the document that says so
 * @param decidedOn its day, which is not to come
 */
public record LoweringBasis(LoweringReason reason, DocumentNumber number, DayOfFact decidedOn) {}
