package vn.chungtay.contribution.drive.write;

import vn.chungtay.contribution.shared.DriveId;

/** What can be asked of a drive; each use case has its command in its own package. */
public interface DriveCommand {

    /** The drive. */
    DriveId driveId();
}
