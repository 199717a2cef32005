package vn.chungtay.contribution.closing.write.proposeclosing;

import java.util.List;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.closing.write.openline.OpenLine;
import vn.chungtay.contribution.closing.write.openline.OpenLines;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.write.MonthEnd;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Propose that a month of a fund is closed.
 *
 * @param closingId its id, new
 * @param fundId the fund
 * @param end what bank and cash box held at the month's end
 * @param openLines lines of money that came in by the bank and were open at the month's end, at most {@link OpenLines#MOST}
 * @param documentNumber number of the paper that shows it
 * @param occurredOn the day it is proposed
 */
public record ProposeClosing(
        ClosingId closingId,
        FundId fundId,
        MonthEnd end,
        List<LineId> openLines,
        DocumentNumber documentNumber,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.propose-closing";

    public ProposeClosing {
        openLines = List.copyOf(openLines);
    }

    ClosingProposed proposed(FundOpened fund, List<OpenLine> open, String proposedBy) {
        return new ClosingProposed(
                closingId.value(),
                fund.fundId(),
                fund.unitCode(),
                end.month(),
                end.bankVnd(),
                end.cashVnd(),
                open.stream().map(OpenLine::lineId).toList(),
                open.stream().map(OpenLine::amountVnd).toList(),
                documentNumber.value(),
                proposedBy,
                occurredOn.day());
    }
}
