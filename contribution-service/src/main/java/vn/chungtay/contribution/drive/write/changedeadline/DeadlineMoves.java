package vn.chungtay.contribution.drive.write.changedeadline;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A new deadline is another day than the old one; otherwise the history would tell of nothing.
 *
 * @param closesOnBefore last day until now
 * @param closesOn last day that is asked for
 */
public record DeadlineMoves(LocalDate closesOnBefore, LocalDate closesOn) implements Rule {

    @Override
    public boolean broken() {
        return closesOn.equals(closesOnBefore);
    }

    @Override
    public String code() {
        return "drive.deadline-unchanged";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("closesOn", closesOn.toString());
    }
}
