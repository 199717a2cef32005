package vn.chungtay.contribution.account.write;

import vn.chungtay.contribution.shared.AccountId;

/** What can be asked of a bank account; each use case has its command in its own package. */
public interface AccountCommand {

    /** The account. */
    AccountId accountId();
}
