package vn.chungtay.contribution.pledge.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody promised something to a drive.
 *
 * @param pledgeId see {@link PledgeEvent#pledgeId()}
 * @param driveId see {@link PledgeEvent#driveId()}
 * @param unitCode the unit that collects
 * @param form {@code ONE_DAYS_SALARY}, {@code FUND}, {@code APPEAL}, {@code MATERIAL} or {@code WORKING_DAYS}
 * @param promised how much, above 0: đồng for the first three forms, else in {@code quantityUnit}, or days of one person
 * @param item what it is, absent unless material was promised
 * @param quantityUnit what it is counted in, absent unless material was promised
 * @param donorId entry of the vault that holds who promised it
 * @param donorKind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it was promised, see {@link PledgeEvent#occurredOn()}
 */
@Stored(name = "contribution.PledgeMade", revision = 1)
public record PledgeMade(
        String pledgeId,
        String driveId,
        String unitCode,
        String form,
        long promised,
        @Nullable String item,
        @Nullable String quantityUnit,
        String donorId,
        String donorKind,
        boolean simulated,
        LocalDate occurredOn)
        implements PledgeEvent {}
