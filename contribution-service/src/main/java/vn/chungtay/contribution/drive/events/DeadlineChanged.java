package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The last day of a drive became another one.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param closesOnBefore last day until now
 * @param closesOn last day from now on
 * @param legalBasis number of the paper that orders it
 * @param unitCode the unit that collects; absent where it happened before this was kept
 * @param simulated whether the drive was made up for a demonstration; absent where it happened before this was kept
 * @param occurredOn the day of the decision, see {@link DriveEvent#occurredOn()}
 */
@Stored(name = "contribution.DeadlineChanged", revision = 2)
public record DeadlineChanged(
        String driveId,
        LocalDate closesOnBefore,
        LocalDate closesOn,
        String legalBasis,
        @Nullable String unitCode,
        @Nullable Boolean simulated,
        LocalDate occurredOn)
        implements DriveEvent {}
