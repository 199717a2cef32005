package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A unit began to collect. Its fund was opened in the same commit. Drives of before there were drafts begin with this event.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param fundId the fund that the drive's money goes to, {@code fund-<uuid>}
 * @param unitCode the unit that collects, for example {@code T63-08}
 * @param nameId entry of the vault that holds the drive's name
 * @param legalBasis number of the paper that orders the drive, for example {@code 3174/KH-BHXH}
 * @param opensOn first day on which gifts are taken
 * @param closesOn last day on which gifts are taken, not before {@code opensOn}
 * @param targetVnd what the drive hopes for, đồng
 * @param forms what it accepts, see {@link DriveDrafted#forms()}
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it was opened, see {@link DriveEvent#occurredOn()}; in drives without a draft their first day
 */
@Stored(name = "contribution.DriveOpened", revision = 2)
public record DriveOpened(
        String driveId,
        String fundId,
        String unitCode,
        String nameId,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        long targetVnd,
        List<String> forms,
        boolean simulated,
        LocalDate occurredOn)
        implements DriveEvent {

    public DriveOpened {
        forms = List.copyOf(forms);
    }
}
