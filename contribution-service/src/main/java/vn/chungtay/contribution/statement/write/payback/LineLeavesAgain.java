package vn.chungtay.contribution.statement.write.payback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Only what was confirmed to be no gift leaves the bank again without leaving a fund: a gift goes back by its refund, and interest is
 * the fund's.
 *
 * @param lineId the line of money that came in
 * @param notAGift why it is no gift; absent where it is one
 */
public record LineLeavesAgain(String lineId, @Nullable String notAGift) implements Rule {

    @Override
    public boolean broken() {
        return notAGift == null || notAGift.equals(NotAGift.INTEREST.name());
    }

    @Override
    public String code() {
        return "line.stays-in-fund";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId);
    }
}
