package vn.chungtay.contribution.account.write.confirmaccount;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.account.write.AccountCommand;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirm an account that was named.
 *
 * @param accountId the account
 * @param occurredOn the day it is confirmed
 */
public record ConfirmAccount(@TargetAggregateIdentifier AccountId accountId, DayOfFact occurredOn)
        implements AccountCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.confirm-account";
}
