package vn.chungtay.contribution.account.events;

import java.time.LocalDate;

/** Everything that can happen to a bank account of a fund. A unit's account is no personal data. */
public sealed interface AccountEvent permits AccountNamed, AccountConfirmed {

    /** The account, {@code account-<bank>-<number>}. */
    String accountId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
