package vn.chungtay.contribution.drive.write;

import vn.chungtay.contribution.shared.FundId;

/**
 * What a drive was opened with, as far as its gifts need it.
 *
 * @param fundId where its money goes
 * @param unitCode the unit that collects
 * @param period when it takes gifts
 * @param simulated whether it was made up for a demonstration
 */
public record DriveTerms(FundId fundId, String unitCode, DrivePeriod period, boolean simulated) {}
