package vn.chungtay.housing.emulationgroup.write;

import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * The decision that a group rests on.
 *
 * @param number of the decision
 * @param decidedOn its day, which is not to come
 */
public record LegalBasis(DocumentNumber number, DayOfFact decidedOn) {}
