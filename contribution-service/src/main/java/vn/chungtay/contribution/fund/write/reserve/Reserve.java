package vn.chungtay.contribution.fund.write.reserve;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.write.FundCommand;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Set money aside for an instalment of a house, or say no. Whoever asked is answered by an event in either case.
 *
 * @param fundId the fund that is asked; it may not exist
 * @param instalmentId the request, unique in the suite; a second one of the same id has no effect
 * @param caseId the house case
 * @param ordinal which instalment of what one sponsor promised, from 1
 * @param unitCode the unit that promised it
 * @param requestedBy who asks, as staffRef
 * @param amount how much
 * @param simulated whether the case is made up for a demonstration
 * @param occurredOn the day it was asked for
 */
public record Reserve(
        @TargetAggregateIdentifier FundId fundId,
        String instalmentId,
        String caseId,
        int ordinal,
        String unitCode,
        String requestedBy,
        VndAmount amount,
        boolean simulated,
        LocalDate occurredOn)
        implements FundCommand {

    /** The money is set aside. */
    public FundsReserved reserved(FundOpened fund) {
        return new FundsReserved(
                fundId.value(),
                instalmentId,
                caseId,
                ordinal,
                fund.unitCode(),
                requestedBy,
                Account.RESERVED,
                Account.CASH,
                amount.value(),
                fund.simulated(),
                occurredOn);
    }

    /**
     * The fund says no.
     *
     * @param reason code of the rule
     * @param availableVnd what is free, đồng
     */
    public ReservationRefused refused(String reason, long availableVnd) {
        return new ReservationRefused(
                fundId.value(),
                instalmentId,
                caseId,
                ordinal,
                unitCode,
                amount.value(),
                availableVnd,
                reason,
                simulated,
                occurredOn);
    }
}
