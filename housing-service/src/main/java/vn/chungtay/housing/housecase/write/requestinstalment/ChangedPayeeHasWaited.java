package vn.chungtay.housing.housecase.write.requestinstalment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No money to another account than before until there was time to notice. The term is no law but a precaution of ours with the
 * giver's money: it refuses although the rule is an assumed one, and the refusal says so.
 *
 * @param ordinal which part is asked for
 * @param heldUntil from when on it may be, absent for a payee who was the first
 * @param hold the rule that set it
 * @param at the present moment
 */
public record ChangedPayeeHasWaited(int ordinal, @Nullable Instant heldUntil, Map<String, String> hold, Instant at)
        implements Rule {

    @Override
    public boolean broken() {
        return heldUntil != null && at.isBefore(heldUntil);
    }

    @Override
    public String code() {
        return "instalment.payee-on-hold";
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(hold);
        facts.put("ordinal", ordinal);
        facts.put("heldUntil", String.valueOf(heldUntil));
        return facts;
    }
}
