package vn.chungtay.contribution.fund.write.cancel;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.events.ReturnDemanded;
import vn.chungtay.contribution.fund.write.FundCommand;
import vn.chungtay.contribution.shared.FundId;

/**
 * Pay no more for an instalment, since its case was withdrawn. One that was refused needs nothing.
 *
 * @param fundId the fund that was asked for it
 * @param instalmentId the instalment, as it was asked for
 * @param occurredOn the day the case was withdrawn
 */
public record CancelInstalment(@TargetAggregateIdentifier FundId fundId, String instalmentId, LocalDate occurredOn)
        implements FundCommand {

    /** What is set aside becomes free. */
    public ReservationCancelled cancelled(FundsReserved reserved) {
        return new ReservationCancelled(
                reserved.fundId(),
                reserved.instalmentId(),
                reserved.caseId(),
                reserved.ordinal(),
                reserved.unitCode(),
                Account.CASH,
                Account.RESERVED,
                reserved.amountVnd(),
                reserved.simulated(),
                occurredOn);
    }

    /** What is paid out has to come back, as far as it has not yet. */
    public ReturnDemanded demanded(long outstandingVnd) {
        return new ReturnDemanded(fundId.value(), instalmentId, outstandingVnd, occurredOn);
    }
}
