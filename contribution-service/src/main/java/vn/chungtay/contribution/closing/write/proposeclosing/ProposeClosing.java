package vn.chungtay.contribution.closing.write.proposeclosing;

import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Propose that a month of a fund is closed.
 *
 * @param closingId its id, new
 * @param fundId the fund
 * @param end what bank and cash box held at the month's end
 * @param documentNumber number of the paper that shows it
 * @param occurredOn the day it is proposed
 */
public record ProposeClosing(
        ClosingId closingId, FundId fundId, MonthEnd end, DocumentNumber documentNumber, DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.propose-closing";

    ClosingProposed proposed(FundOpened fund, String proposedBy) {
        return new ClosingProposed(
                closingId.value(),
                fund.fundId(),
                fund.unitCode(),
                end.month(),
                end.bankVnd(),
                end.cashVnd(),
                documentNumber.value(),
                proposedBy,
                occurredOn.day());
    }
}
