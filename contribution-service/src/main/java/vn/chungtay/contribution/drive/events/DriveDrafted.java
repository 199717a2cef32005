package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An officer wrote down a drive. The head of the unit has to open it before it takes anything.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param fundId the fund that it is to get, {@code fund-<uuid>}
 * @param unitCode the unit that is to collect, for example {@code T63-08}
 * @param nameId entry of the vault that holds the drive's name
 * @param legalBasis number of the paper that orders the drive, for example {@code 3174/KH-BHXH}
 * @param opensOn first day on which gifts are to be taken
 * @param closesOn last day on which gifts are to be taken, not before {@code opensOn}
 * @param targetVnd what the drive hopes for, đồng
 * @param forms what it is to accept: {@code ONE_DAYS_SALARY}, {@code FUND}, {@code APPEAL}, {@code MATERIAL},
 *     {@code WORKING_DAYS}; at least one
 * @param draftedBy who wrote it, as staffRef; they may not open it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it was written, see {@link DriveEvent#occurredOn()}
 */
@Stored(name = "contribution.DriveDrafted", revision = 1)
public record DriveDrafted(
        String driveId,
        String fundId,
        String unitCode,
        String nameId,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        long targetVnd,
        List<String> forms,
        String draftedBy,
        boolean simulated,
        LocalDate occurredOn)
        implements DriveEvent {

    public DriveDrafted {
        forms = List.copyOf(forms);
    }
}
