package vn.chungtay.contribution.drive.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A unit began to collect. Its fund was opened in the same commit.
 *
 * @param driveId see {@link DriveEvent#driveId()}
 * @param fundId the fund that the drive's money goes to, {@code fund-<uuid>}
 * @param unitCode the unit that collects, for example {@code T63-08}
 * @param nameId entry of the vault that holds the drive's name
 * @param legalBasis number of the paper that orders the drive, for example {@code 3174/KH-BHXH}
 * @param opensOn first day on which gifts are taken
 * @param closesOn last day on which gifts are taken, not before {@code opensOn}
 * @param targetVnd what the drive hopes for, đồng
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it opens, see {@link DriveEvent#occurredOn()}
 */
@Stored(name = "contribution.DriveOpened", revision = 1)
public record DriveOpened(
        String driveId,
        String fundId,
        String unitCode,
        String nameId,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        long targetVnd,
        boolean simulated,
        LocalDate occurredOn)
        implements DriveEvent {}
