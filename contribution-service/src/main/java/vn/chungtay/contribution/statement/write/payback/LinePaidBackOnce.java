package vn.chungtay.contribution.statement.write.payback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The same money does not go back twice: a line that came in is paid back by one line that left.
 *
 * @param lineId the line of money that came in
 * @param paidBackBy the line of money that left by which it was paid back already; absent where none was
 */
public record LinePaidBackOnce(String lineId, @Nullable String paidBackBy) implements Rule {

    @Override
    public boolean broken() {
        return paidBackBy != null;
    }

    @Override
    public String code() {
        return "line.paid-back-already";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId);
    }
}
