package vn.chungtay.contribution.account.write.nameaccount;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.account.write.AccountCommand;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Name the bank account of a drive's fund.
 *
 * @param accountId the account
 * @param driveId the drive whose money is to come in there
 * @param occurredOn the day it is said
 */
public record NameAccount(@TargetAggregateIdentifier AccountId accountId, DriveId driveId, DayOfFact occurredOn)
        implements AccountCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.name-account";
}
