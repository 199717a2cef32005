package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Money left an account: the line waits for being tied to what the ledger says of it.
 *
 * @param debitId see {@link DebitEvent#debitId()}
 * @param statementId the statement it stands in
 * @param accountId the account it left
 * @param fundId the fund of the drive that the account serves
 * @param unitCode the unit that collects
 * @param narrativeId entry of the vault that holds what the bank says of it
 * @param amountVnd đồng, above 0
 * @param occurredOn the day of the booking
 */
@Stored(name = "contribution.DebitListed", revision = 1)
public record DebitListed(
        String debitId,
        String statementId,
        String accountId,
        String fundId,
        String unitCode,
        String narrativeId,
        long amountVnd,
        LocalDate occurredOn)
        implements DebitEvent {}
