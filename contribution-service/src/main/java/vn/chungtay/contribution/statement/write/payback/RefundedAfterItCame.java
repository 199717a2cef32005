package vn.chungtay.contribution.statement.write.payback;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.contribution.statement.write.resolveline.NotAGift;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nothing goes back to its sender before it came in. A bank's mistake may be mended in either order: what was wrongly taken comes
 * back.
 *
 * @param notAGift why it is no gift
 * @param cameOn the day on which it came in
 * @param leftOn the day on which the other line left
 */
public record RefundedAfterItCame(String notAGift, LocalDate cameOn, LocalDate leftOn) implements Rule {

    @Override
    public boolean broken() {
        return notAGift.equals(NotAGift.REFUND.name()) && leftOn.isBefore(cameOn);
    }

    @Override
    public String code() {
        return "line.refunded-before";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("cameOn", cameOn.toString(), "leftOn", leftOn.toString());
    }
}
