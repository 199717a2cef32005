package vn.chungtay.housing.payeeaccount.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The account was named for the money of a household.
 *
 * @param accountId the account, {@code account-<pseudonym>}: equal for equal bank and number, and says neither
 * @param householdId the household, {@code household-<vault id of its head>}
 * @param caseId its case, {@code case-<uuid>}
 * @param occurredOn day of the fact, in Vietnam
 */
@Stored(name = "housing.PayeeAccountUsed", revision = 1)
public record PayeeAccountUsed(String accountId, String householdId, String caseId, LocalDate occurredOn) {}
