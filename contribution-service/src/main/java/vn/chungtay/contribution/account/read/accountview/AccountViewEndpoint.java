package vn.chungtay.contribution.account.read.accountview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows bank accounts. */
@RestController
public class AccountViewEndpoint {

    private static final String READ = "contribution.read-account";

    /** A drive has one account, or a few at several banks. */
    private static final int MOST = 100;

    private final Views views;

    public AccountViewEndpoint(Views views) {
        this.views = views;
    }

    /** The account. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping("/api/v1/contributions/accounts/{accountId}")
    @Permitted(READ)
    public ResponseEntity<Answer<AccountView>> account(@PathVariable String accountId, MinPosition minPosition) {
        Answer<AccountView> answer = views.read(
                AccountViewProjector.VIEW, minPosition, accounts -> AccountView.of(find(accounts, accountId)));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /** The accounts of a drive, the one named last at the end. */
    @GetMapping("/api/v1/contributions/drives/{driveId}/accounts")
    @Permitted(READ)
    public Answer<List<AccountView>> accounts(@PathVariable String driveId, MinPosition minPosition) {
        return views.read(
                AccountViewProjector.VIEW,
                minPosition,
                accounts -> accounts
                        .find(
                                AccountDocument.class,
                                query(where("driveId").is(driveId))
                                        .with(Sort.by("position"))
                                        .limit(MOST))
                        .stream()
                        .map(AccountView::of)
                        .toList());
    }

    private static AccountDocument find(ServedDocuments accounts, String accountId) {
        AccountDocument account = accounts.find(AccountDocument.class, accountId);
        if (account == null) {
            throw new NotFound("account.unknown", Map.of("id", accountId));
        }
        return account;
    }
}
