package vn.chungtay.contribution.account.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An accountant said that a drive's money is to come in here. No giver is told so before it is confirmed.
 *
 * @param accountId see {@link AccountEvent#accountId()}
 * @param driveId the drive, {@code drive-<uuid>}
 * @param fundId its fund, {@code fund-<uuid>}
 * @param unitCode the unit that collects
 * @param namedBy who said so, as staffRef; they may not confirm it
 * @param occurredOn see {@link AccountEvent#occurredOn()}
 */
@Stored(name = "contribution.AccountNamed", revision = 1)
public record AccountNamed(
        String accountId, String driveId, String fundId, String unitCode, String namedBy, LocalDate occurredOn)
        implements AccountEvent {}
