package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What one sponsor gives to one house. Money, material and working days are three measures and are never added together.
 *
 * @param money of one fund, absent where none is given
 * @param materials each thing once; may be empty
 * @param workingDays labour, absent where none is given
 * @param group block or cluster on whose behalf it is given, absent where the unit gives for itself
 */
public record Promise(
        @Nullable PromisedMoney money,
        List<MaterialLine> materials,
        @Nullable WorkingDays workingDays,
        @Nullable EmulationGroupId group) {

    /**
     * Refuses what promises nothing, or a thing twice.
     *
     * @throws RuleViolated {@code sponsorship.promises-nothing}, {@code sponsorship.material-twice}
     */
    public Promise {
        materials = MaterialLine.eachOnce(materials);
        if (money == null && materials.isEmpty() && workingDays == null) {
            throw new RuleViolated("sponsorship.promises-nothing", Map.of());
        }
    }

    /** What a unit gives for itself. */
    public Promise(@Nullable PromisedMoney money, List<MaterialLine> materials, @Nullable WorkingDays workingDays) {
        this(money, materials, workingDays, null);
    }

    /** As the event has them. */
    public List<Map<String, String>> promisedMaterials() {
        return materials.stream().map(MaterialLine::promised).toList();
    }

    /** As the event has them, 0 where none are given. */
    public long promisedDays() {
        return workingDays == null ? 0 : workingDays.value();
    }
}
