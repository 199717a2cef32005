package vn.chungtay.contribution.closing.write.openline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The same money is not open twice.
 *
 * @param lines the lines that somebody named
 */
record LineNamedOnce(List<LineId> lines) implements Rule {

    @Override
    public boolean broken() {
        return repeated().isPresent();
    }

    @Override
    public String code() {
        return "closing.line-twice";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", repeated().map(LineId::value).orElse(""));
    }

    private Optional<LineId> repeated() {
        Set<LineId> seen = new HashSet<>();
        return lines.stream().filter(line -> !seen.add(line)).findFirst();
    }
}
