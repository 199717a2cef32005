package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A drive takes nothing more but corrections. Its fund lives on.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param occurredOn the last day that it took anything at most, see {@link DriveEvent#occurredOn()}
 */
@Stored(name = "contribution.DriveClosed", revision = 1)
public record DriveClosed(String driveId, LocalDate occurredOn) implements DriveEvent {}
