package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A drive takes nothing more but corrections. Its fund lives on.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param unitCode the unit that collects; absent where it happened before this was kept
 * @param simulated whether the drive was made up for a demonstration; absent where it happened before this was kept
 * @param occurredOn the last day that it took anything at most, see {@link DriveEvent#occurredOn()}
 */
@Stored(name = "contribution.DriveClosed", revision = 2)
public record DriveClosed(
        String driveId, @Nullable String unitCode, @Nullable Boolean simulated, LocalDate occurredOn)
        implements DriveEvent {}
