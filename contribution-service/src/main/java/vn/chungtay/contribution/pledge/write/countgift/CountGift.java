package vn.chungtay.contribution.pledge.write.countgift;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Count a gift for the pledge that it keeps, or keeps a part of.
 *
 * @param pledgeId the pledge
 * @param giftId the gift, however it came
 * @param occurredOn the day it is counted
 */
public record CountGift(@TargetAggregateIdentifier PledgeId pledgeId, GiftId giftId, DayOfFact occurredOn) {}
