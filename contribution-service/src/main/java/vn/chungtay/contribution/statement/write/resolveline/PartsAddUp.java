package vn.chungtay.contribution.statement.write.resolveline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The parts of a line are the whole of it, to the last đồng; what is no gift has none.
 *
 * @param partsVnd what the parts add up to, đồng
 * @param wholeVnd what came in and is a gift, đồng
 */
public record PartsAddUp(long partsVnd, long wholeVnd) implements Rule {

    /** As somebody proposes it for a line. */
    public static PartsAddUp of(ProposeResolution proposal, long lineVnd) {
        long parts = proposal.parts().stream()
                .mapToLong(part -> part.amount().value())
                .sum();
        return new PartsAddUp(parts, proposal.notAGift() == null ? lineVnd : 0);
    }

    @Override
    public boolean broken() {
        return partsVnd != wholeVnd;
    }

    @Override
    public String code() {
        return "line.parts-differ";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("partsVnd", partsVnd, "wholeVnd", wholeVnd);
    }
}
