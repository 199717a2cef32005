package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The last day of a drive became another one.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param closesOnBefore last day until now
 * @param closesOn last day from now on
 * @param legalBasis number of the paper that orders it
 * @param occurredOn the day of the decision, see {@link DriveEvent#occurredOn()}
 */
@Stored(name = "contribution.DeadlineChanged", revision = 1)
public record DeadlineChanged(
        String driveId, LocalDate closesOnBefore, LocalDate closesOn, String legalBasis, LocalDate occurredOn)
        implements DriveEvent {}
