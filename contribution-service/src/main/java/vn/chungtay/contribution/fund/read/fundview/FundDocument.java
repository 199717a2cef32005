package vn.chungtay.contribution.fund.read.fundview;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * The balances of a fund as they are kept.
 *
 * @param id the fund
 * @param position see {@link ViewDocument#position()}
 * @param driveId the drive whose money it keeps
 * @param unitCode the unit that owns it
 * @param simulated whether it was made up for a demonstration
 * @param receivedVnd all that came in, đồng
 * @param availableVnd what is free, đồng
 * @param reservedVnd what is set aside, đồng
 * @param disbursedVnd what went to houses, đồng
 * @param returnedVnd what came back of that, đồng; absent in documents from before anything could
 */
@Document("fundView")
record FundDocument(
        String id,
        long position,
        String driveId,
        String unitCode,
        boolean simulated,
        long receivedVnd,
        long availableVnd,
        long reservedVnd,
        long disbursedVnd,
        @Nullable Long returnedVnd)
        implements ViewDocument {

    static FundDocument opened(FundOpened event, Position position) {
        return new FundDocument(
                event.fundId(), position.value(), event.driveId(), event.unitCode(), event.simulated(), 0, 0, 0, 0, 0L);
    }

    FundDocument with(LedgerEntry entry, Position counted) {
        return new FundDocument(
                id,
                counted.value(),
                driveId,
                unitCode,
                simulated,
                receivedVnd - change(Account.GIFTS, entry),
                availableVnd + change(Account.CASH, entry),
                reservedVnd + change(Account.RESERVED, entry),
                disbursedVnd + change(Account.DISBURSED, entry),
                broughtBackVnd() - change(Account.RETURNED, entry));
    }

    /** What came back of what went to houses, đồng. */
    long broughtBackVnd() {
        return returnedVnd == null ? 0 : returnedVnd;
    }

    private static long change(Account account, LedgerEntry entry) {
        long debited = entry.debit() == account ? entry.amountVnd() : 0;
        long credited = entry.credit() == account ? entry.amountVnd() : 0;
        return debited - credited;
    }
}
