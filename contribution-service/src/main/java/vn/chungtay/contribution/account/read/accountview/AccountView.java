package vn.chungtay.contribution.account.read.accountview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.AccountId;

/**
 * The bank account of a drive's fund.
 *
 * @param accountId the account
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param bankBin the bank, as NAPAS numbers it
 * @param accountNumber the number at the bank
 * @param driveId the drive whose money comes in there
 * @param fundId the fund of that drive
 * @param unitCode the unit that collects
 * @param namedOn the day it was named
 * @param confirmedOn absent until it is confirmed: nobody is sent there before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        String accountId,
        long version,
        String bankBin,
        String accountNumber,
        String driveId,
        String fundId,
        String unitCode,
        LocalDate namedOn,
        @Nullable LocalDate confirmedOn) {

    static AccountView of(AccountDocument account) {
        var id = new AccountId(account.id());
        return new AccountView(
                account.id(),
                account.version(),
                id.bankBin(),
                id.accountNumber(),
                account.driveId(),
                account.fundId(),
                account.unitCode(),
                account.namedOn(),
                account.confirmedOn());
    }
}
