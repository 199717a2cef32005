package vn.chungtay.housing.emulationgroup.write;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What one decision says of a group.
 *
 * @param name what it is called
 * @param leadUnitCode the unit that leads it
 * @param unitCodes all its members, the lead among them; kept sorted
 */
public record Composition(GroupName name, String leadUnitCode, List<String> unitCodes) {

    private static final int FEWEST = 2;

    /**
     * Refuses what is no group of units.
     *
     * @throws RuleViolated {@code emulation-group.member-twice}, {@code emulation-group.too-few-members},
     *     {@code emulation-group.lead-not-member}
     */
    public Composition {
        unitCodes = unitCodes.stream().sorted().toList();
        Set<String> seen = new HashSet<>();
        for (String unitCode : unitCodes) {
            if (!seen.add(unitCode)) {
                throw new RuleViolated("emulation-group.member-twice", Map.of("unitCode", unitCode));
            }
        }
        if (seen.size() < FEWEST) {
            throw new RuleViolated("emulation-group.too-few-members", Map.of("members", seen.size(), "least", FEWEST));
        }
        if (!seen.contains(leadUnitCode)) {
            throw new RuleViolated("emulation-group.lead-not-member", Map.of("unitCode", leadUnitCode));
        }
    }
}
