package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.write.confirmsponsorship.MaterialLine;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * All that is left of a promise. What is not named is not given any more.
 *
 * @param amountVnd money, đồng, 0 or more
 * @param materials each thing once; may be empty
 * @param workingDays labour, days of one person each, 0 or more
 */
public record Remainder(long amountVnd, List<MaterialLine> materials, long workingDays) {

    /**
     * Refuses a thing that is named twice.
     *
     * @throws RuleViolated {@code sponsorship.material-twice}
     */
    public Remainder {
        materials = MaterialLine.eachOnce(materials);
    }

    /** As the event has them. */
    public List<Map<String, String>> promisedMaterials() {
        return materials.stream().map(MaterialLine::promised).toList();
    }
}
