package vn.chungtay.contribution.account.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The head of the unit confirmed an account: from now on givers are sent there, and its statements are taken.
 *
 * @param accountId see {@link AccountEvent#accountId()}
 * @param occurredOn see {@link AccountEvent#occurredOn()}
 */
@Stored(name = "contribution.AccountConfirmed", revision = 1)
public record AccountConfirmed(String accountId, LocalDate occurredOn) implements AccountEvent {}
