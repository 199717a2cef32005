package vn.chungtay.contribution.drive.read.driveview;

import java.time.LocalDate;

/**
 * A last day that a drive got.
 *
 * @param closesOn last day
 * @param legalBasis number of the paper that orders it
 * @param decidedOn the day of the decision
 */
public record Deadline(LocalDate closesOn, String legalBasis, LocalDate decidedOn) {}
