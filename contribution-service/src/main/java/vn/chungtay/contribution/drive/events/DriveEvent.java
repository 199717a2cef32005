package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;

/** Everything that can happen to a drive. */
public sealed interface DriveEvent permits DriveDrafted, DriveOpened, DeadlineChanged, DriveClosed {

    /** The drive, {@code drive-<uuid>}. */
    String driveId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
