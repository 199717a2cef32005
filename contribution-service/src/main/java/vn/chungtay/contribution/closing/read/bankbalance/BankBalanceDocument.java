package vn.chungtay.contribution.closing.read.bankbalance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.statement.events.BalancesRead;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * What the bank said that an account held after the last line of a month that any statement has.
 *
 * @param id account and month
 * @param position see {@link ViewDocument#position()}
 * @param accountId the account
 * @param fundId the fund of its drive
 * @param month for example {@code 2025-02}
 * @param day of that line
 * @param lineId that line
 * @param statementId the statement it stands in
 * @param balanceVnd đồng
 */
@Document("closingBalance")
@CompoundIndex(def = "{'accountId': 1, 'month': -1}")
record BankBalanceDocument(
        String id,
        long position,
        String accountId,
        String fundId,
        String month,
        LocalDate day,
        String lineId,
        String statementId,
        long balanceVnd)
        implements ViewDocument {

    static String id(String accountId, YearMonth month) {
        return accountId + "|" + month;
    }

    /**
     * One month of what a statement says.
     *
     * @param at which month of the event, from 0
     */
    static BankBalanceDocument of(BalancesRead event, int at, Position position) {
        YearMonth month = event.months().get(at);
        return new BankBalanceDocument(
                id(event.accountId(), month),
                position.value(),
                event.accountId(),
                event.fundId(),
                month.toString(),
                event.days().get(at),
                event.lineIds().get(at),
                event.statementId(),
                event.balancesVnd().get(at));
    }

    /** The later day counts, of one day what was read last. */
    BankBalanceDocument or(BankBalanceDocument other) {
        return other.day.isBefore(day)
                ? new BankBalanceDocument(
                        id, other.position, accountId, fundId, month, day, lineId, statementId, balanceVnd)
                : other;
    }
}
