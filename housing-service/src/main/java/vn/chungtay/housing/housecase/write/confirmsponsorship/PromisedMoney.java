package vn.chungtay.housing.housecase.write.confirmsponsorship;

import vn.chungtay.infra.service.values.VndAmount;

/**
 * Money that is promised.
 *
 * @param fundId fund of contribution-service that pays
 * @param amount the sum
 * @param plan in which parts it is paid
 */
public record PromisedMoney(String fundId, VndAmount amount, PlanChoice plan) {}
