package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;

/** Everything that can happen to a fund. */
public sealed interface FundEvent permits FundOpened, LedgerEntry, MonthClosed, ReservationRefused, ReturnDemanded {

    /** The fund, {@code fund-<uuid>}. */
    String fundId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
