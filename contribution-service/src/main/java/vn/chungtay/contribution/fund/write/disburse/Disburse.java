package vn.chungtay.contribution.fund.write.disburse;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.write.FundCommand;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Pay out what was reserved for an instalment.
 *
 * @param fundId the fund
 * @param instalmentId the instalment, as it was asked for
 * @param documentNumber number of the payment voucher
 * @param occurredOn the day of the payment
 */
public record Disburse(
        @TargetAggregateIdentifier FundId fundId,
        String instalmentId,
        DocumentNumber documentNumber,
        DayOfFact occurredOn)
        implements FundCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.disburse";

    /** The money has left the fund. */
    public FundsDisbursed disbursed(FundsReserved reserved) {
        return new FundsDisbursed(
                reserved.fundId(),
                reserved.instalmentId(),
                reserved.caseId(),
                reserved.ordinal(),
                reserved.unitCode(),
                documentNumber.value(),
                Account.DISBURSED,
                Account.RESERVED,
                reserved.amountVnd(),
                reserved.simulated(),
                occurredOn.day());
    }
}
