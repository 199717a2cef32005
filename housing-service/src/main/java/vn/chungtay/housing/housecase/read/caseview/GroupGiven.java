package vn.chungtay.housing.housecase.read.caseview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chungtay.housing.housecase.read.caseview.SponsorView.Material;

/**
 * What the members of one emulation block or cluster promised to one house together. What arrives from stocks names no promise, so
 * that of material and labour only the promised part can be told.
 *
 * @param groupId the group
 * @param name what it was called on the day of the first of these promises
 * @param unitCodes members that give, each once, in the order in which they promised
 * @param promisedVnd money promised, đồng
 * @param paidVnd what the household has of it, đồng
 * @param materials each thing that was promised, once
 * @param promisedDays labour promised, days of one person each
 */
public record GroupGiven(
        String groupId,
        String name,
        List<String> unitCodes,
        long promisedVnd,
        long paidVnd,
        List<Material> materials,
        long promisedDays) {

    /** One for each group that gives, in the order in which they began. */
    static List<GroupGiven> all(List<SponsorView> sponsors, List<InstalmentView> instalments) {
        Map<String, GroupGiven> byGroup = new LinkedHashMap<>();
        for (SponsorView sponsor : sponsors) {
            SponsorView.Group group = sponsor.emulationGroup();
            if (group != null) {
                byGroup.merge(group.groupId(), of(group, sponsor, instalments), GroupGiven::and);
            }
        }
        return List.copyOf(byGroup.values());
    }

    private static GroupGiven of(SponsorView.Group group, SponsorView member, List<InstalmentView> instalments) {
        return new GroupGiven(
                group.groupId(),
                group.name(),
                List.of(member.unitCode()),
                member.amountVnd(),
                instalments.stream()
                        .filter(part -> member.sponsorshipId().equals(part.sponsorshipId()) && part.paidOn() != null)
                        .mapToLong(InstalmentView::amountVnd)
                        .sum(),
                member.materials(),
                member.workingDays());
    }

    private GroupGiven and(GroupGiven more) {
        Map<List<String>, Material> byThing = new LinkedHashMap<>();
        Stream.concat(materials.stream(), more.materials.stream())
                .forEach(one -> byThing.merge(List.of(one.item(), one.quantityUnit()), one, Material::and));
        return new GroupGiven(
                groupId,
                name,
                Stream.concat(unitCodes.stream(), more.unitCodes.stream())
                        .distinct()
                        .toList(),
                promisedVnd + more.promisedVnd,
                paidVnd + more.paidVnd,
                List.copyOf(byThing.values()),
                promisedDays + more.promisedDays);
    }
}
