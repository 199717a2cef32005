package vn.chungtay.contribution.pledge.write.withdrawpledge;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Say that what is outstanding of a pledge will not come.
 *
 * @param pledgeId the pledge
 * @param reason why
 * @param occurredOn the day it is withdrawn
 */
public record WithdrawPledge(
        @TargetAggregateIdentifier PledgeId pledgeId, WithdrawalReason reason, DayOfFact occurredOn) {}
