package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The code in a line says which drive its money is for: it became a gift in the same commit.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param statementId the statement it stands in
 * @param accountId the account it came in by
 * @param unitCode the unit that collects
 * @param payerId entry of the vault that holds who paid and what they wrote
 * @param amountVnd đồng, above 0
 * @param codeId the code, {@code transfercode-<code>}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param occurredOn the day of the booking
 */
@Stored(name = "contribution.LineMatched", revision = 1)
public record LineMatched(
        String lineId,
        String statementId,
        String accountId,
        String unitCode,
        String payerId,
        long amountVnd,
        String codeId,
        String giftId,
        LocalDate occurredOn)
        implements LineEvent {}
