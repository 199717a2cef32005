package vn.chungtay.contribution.fund.write.returnmoney;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.write.FundCommand;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Record that money came back which had been paid out for an instalment.
 *
 * @param fundId the fund
 * @param instalmentId the instalment, as it was asked for
 * @param amount how much came back
 * @param documentNumber number of the receipt voucher
 * @param occurredOn the day it came back
 */
public record RecordReturn(
        @TargetAggregateIdentifier FundId fundId,
        String instalmentId,
        VndAmount amount,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements FundCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.record-return";

    /** It is in the fund again. */
    public MoneyReturned returned(FundsReserved paid) {
        return new MoneyReturned(
                paid.fundId(),
                paid.instalmentId(),
                paid.caseId(),
                paid.ordinal(),
                paid.unitCode(),
                documentNumber.value(),
                Account.CASH,
                Account.RETURNED,
                amount.value(),
                paid.simulated(),
                occurredOn.day());
    }
}
