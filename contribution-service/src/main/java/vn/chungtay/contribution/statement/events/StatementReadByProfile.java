package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A statement's file was read by a profile of the unit. Stands in one commit with {@link StatementTaken}.
 *
 * @param statementId see {@link StatementEvent#statementId()}
 * @param profileId the profile, {@code profile-<uuid>}
 * @param profileVersion as it was then: how often it had been changed
 * @param occurredOn see {@link StatementEvent#occurredOn()}
 */
@Stored(name = "contribution.StatementReadByProfile", revision = 1)
public record StatementReadByProfile(String statementId, String profileId, long profileVersion, LocalDate occurredOn)
        implements StatementEvent {}
