package vn.chungtay.bench.contribution;

import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;

/**
 * A drive that takes gifts.
 *
 * @param id the drive
 * @param fund its fund
 * @param unitCode the unit that opened it
 */
record OpenedDrive(DriveId id, FundId fund, String unitCode) {}
