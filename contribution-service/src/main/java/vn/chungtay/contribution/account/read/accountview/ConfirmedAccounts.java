package vn.chungtay.contribution.account.read.accountview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** The accounts that givers may be sent to. */
@Component
public class ConfirmedAccounts {

    private final Views views;

    public ConfirmedAccounts(Views views) {
        this.views = views;
    }

    /** The account of a drive; of several the one named last. */
    public Optional<AccountId> ofDrive(String driveId, MinPosition minPosition) {
        return views.read(
                        AccountViewProjector.VIEW,
                        minPosition,
                        accounts -> accounts
                                .find(
                                        AccountDocument.class,
                                        query(where("driveId")
                                                        .is(driveId)
                                                        .and("confirmedOn")
                                                        .ne(null))
                                                .with(Sort.by(Sort.Direction.DESC, "position"))
                                                .limit(1))
                                .stream()
                                .findFirst()
                                .map(account -> new AccountId(account.id())))
                .data();
    }

    /** The drive that a confirmed account belongs to; empty for every other account. */
    public Optional<String> driveOf(AccountId account, MinPosition minPosition) {
        return views.read(
                        AccountViewProjector.VIEW,
                        minPosition,
                        accounts -> Optional.ofNullable(accounts.find(AccountDocument.class, account.value()))
                                .filter(found -> found.confirmedOn() != null)
                                .map(AccountDocument::driveId))
                .data();
    }

    /** The fund that an account serves; empty for one that nobody named. */
    public Optional<String> fundOf(String accountId, MinPosition minPosition) {
        return views.read(
                        AccountViewProjector.VIEW,
                        minPosition,
                        accounts -> Optional.ofNullable(accounts.find(AccountDocument.class, accountId))
                                .map(AccountDocument::fundId))
                .data();
    }

    /** The confirmed accounts of a fund. */
    public List<String> ofFund(String fundId, MinPosition minPosition) {
        return views.read(
                        AccountViewProjector.VIEW,
                        minPosition,
                        accounts -> accounts
                                .find(
                                        AccountDocument.class,
                                        query(where("fundId")
                                                .is(fundId)
                                                .and("confirmedOn")
                                                .ne(null)))
                                .stream()
                                .map(AccountDocument::id)
                                .toList())
                .data();
    }
}
