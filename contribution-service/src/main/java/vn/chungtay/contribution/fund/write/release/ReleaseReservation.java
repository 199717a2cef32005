package vn.chungtay.contribution.fund.write.release;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.write.FundCommand;
import vn.chungtay.contribution.shared.FundId;

/**
 * Let go what is set aside for an instalment, since nobody paid it out in time. What is paid out stays so: the house goes on.
 *
 * @param fundId the fund that was asked for it
 * @param instalmentId the instalment, as it was asked for
 * @param occurredOn the day its time was over
 */
public record ReleaseReservation(@TargetAggregateIdentifier FundId fundId, String instalmentId, LocalDate occurredOn)
        implements FundCommand {

    /** What is set aside becomes free. */
    public ReservationCancelled released(FundsReserved reserved) {
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
}
