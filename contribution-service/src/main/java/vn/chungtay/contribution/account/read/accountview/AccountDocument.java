package vn.chungtay.contribution.account.read.accountview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A bank account as it is kept.
 *
 * @param id the account
 * @param position see {@link ViewDocument#position()}
 * @param version the aggregate's sequence: all its events are counted here
 * @param driveId the drive it was named for last
 * @param fundId the fund of that drive
 * @param unitCode the unit that collects
 * @param namedOn the day it was named for that drive
 * @param confirmedOn absent until it is confirmed
 */
@Document("accountView")
record AccountDocument(
        String id,
        long position,
        long version,
        @Indexed String driveId,
        String fundId,
        String unitCode,
        LocalDate namedOn,
        @Nullable LocalDate confirmedOn)
        implements ViewDocument {

    static AccountDocument named(AccountNamed event, Position position, long version) {
        return new AccountDocument(
                event.accountId(),
                position.value(),
                version,
                event.driveId(),
                event.fundId(),
                event.unitCode(),
                event.occurredOn(),
                null);
    }

    AccountDocument confirmed(AccountConfirmed event, Position counted) {
        return new AccountDocument(
                id, counted.value(), version + 1, driveId, fundId, unitCode, namedOn, event.occurredOn());
    }
}
