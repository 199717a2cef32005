package vn.chungtay.contribution.statement.write.resolveline;

import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * What one part of a line's money is for.
 *
 * @param giftId id of the gift that it becomes once it is confirmed
 * @param drive the drive that it is a gift to
 * @param namedCaseId house case that the giver named; absent where it is for any house
 * @param amount how much of the line
 * @param form in what form it is given
 */
public record Part(GiftId giftId, DriveId drive, @Nullable String namedCaseId, VndAmount amount, GiftForm form) {}
