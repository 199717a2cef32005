package vn.chungtay.housing.housecase.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.service.errors.RuleViolated;

/** The requests for instalments of one case, in the order they were made. */
final class Instalments {

    private final Map<InstalmentId, Instalment> byId = new LinkedHashMap<>();

    /** @throws RuleViolated {@code instalment.unknown} */
    Instalment require(InstalmentId id) {
        Instalment instalment = byId.get(id);
        if (instalment == null) {
            throw new RuleViolated("instalment.unknown", Map.of("id", id.value()));
        }
        return instalment;
    }

    /** Where the last request for the part stands, absent when there was none. */
    @Nullable
    InstalmentState lastState(int ordinal) {
        InstalmentState last = null;
        for (Instalment instalment : byId.values()) {
            if (instalment.ordinal() == ordinal) {
                last = instalment.state();
            }
        }
        return last;
    }

    /** How many parts are paid; they are paid in their order. */
    int paid() {
        return (int) byId.values().stream()
                .filter(instalment -> instalment.state() == InstalmentState.PAID)
                .count();
    }

    void add(Instalment instalment) {
        byId.put(instalment.id(), instalment);
    }

    void become(String instalmentId, InstalmentState state) {
        byId.computeIfPresent(new InstalmentId(instalmentId), (id, instalment) -> instalment.become(state));
    }
}
