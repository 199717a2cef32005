package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Nobody can tell by a code what a line's money is for: it waits for an officer to say so.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param statementId the statement it stands in
 * @param accountId the account it came in by
 * @param driveId the drive that the account serves
 * @param unitCode the unit that collects
 * @param payerId entry of the vault that holds who paid and what they wrote
 * @param amountVnd đồng, above 0
 * @param reason {@code code.absent}, {@code code.several}, {@code code.unknown}, {@code code.of-another-drive},
 *     {@code drive.not-open-on-day} (also after the drive was closed) or {@code drive.form-not-accepted}
 * @param occurredOn the day of the booking
 */
@Stored(name = "contribution.LineWaits", revision = 1)
public record LineWaits(
        String lineId,
        String statementId,
        String accountId,
        String driveId,
        String unitCode,
        String payerId,
        long amountVnd,
        String reason,
        LocalDate occurredOn)
        implements LineEvent {}
