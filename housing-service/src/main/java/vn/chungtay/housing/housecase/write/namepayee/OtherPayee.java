package vn.chungtay.housing.housecase.write.namepayee;

import vn.chungtay.housing.housecase.write.Reason;

/**
 * Why the money goes to somebody other than the head of household.
 *
 * @param relation what they are to the head
 * @param reason in a few words; goes to the vault, never into an event
 */
public record OtherPayee(PayeeRelation relation, Reason reason) {}
