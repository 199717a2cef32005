package vn.chungtay.contribution.closing.read.bankbalance;

import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * An account of a fund, as it is kept.
 *
 * @param id the account
 * @param position see {@link ViewDocument#position()}
 * @param fundId the fund it was named for last
 * @param confirmed whether money may come in there
 */
@Document("closingAccount")
record BankAccountDocument(
        String id, long position, @Indexed String fundId, boolean confirmed) implements ViewDocument {

    static BankAccountDocument named(AccountNamed event, Position position) {
        return new BankAccountDocument(event.accountId(), position.value(), event.fundId(), false);
    }

    BankAccountDocument confirmed(Position counted) {
        return new BankAccountDocument(id, counted.value(), fundId, true);
    }
}
