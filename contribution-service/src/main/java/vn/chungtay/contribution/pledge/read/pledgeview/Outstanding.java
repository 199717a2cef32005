package vn.chungtay.contribution.pledge.read.pledgeview;

import java.util.ArrayList;
import java.util.List;

/**
 * What was promised and has not come: three measures that are never added together, and none of them received.
 *
 * @param pledges how many pledges are open
 * @param amountVnd money, đồng
 * @param materials material, one line for each item and unit of which there is some
 * @param workingDays days of work of one person each
 */
public record Outstanding(int pledges, long amountVnd, List<OutstandingMaterial> materials, long workingDays) {

    static final Outstanding NOTHING = new Outstanding(0, 0, List.of(), 0);

    public Outstanding {
        materials = List.copyOf(materials);
    }

    /**
     * With more of a pledge.
     *
     * @param opened how many pledges more are open
     * @param more how much more is outstanding of it, in its measure
     */
    Outstanding plus(PledgeDocument pledge, int opened, long more) {
        return switch (pledge.form()) {
            case "MATERIAL" ->
                new Outstanding(
                        pledges + opened,
                        amountVnd,
                        plus(new OutstandingMaterial(
                                String.valueOf(pledge.item()), more, String.valueOf(pledge.quantityUnit()))),
                        workingDays);
            case "WORKING_DAYS" ->
                new Outstanding(pledges + opened, amountVnd, materials, Math.addExact(workingDays, more));
            default -> new Outstanding(pledges + opened, Math.addExact(amountVnd, more), materials, workingDays);
        };
    }

    Outstanding plus(Outstanding more) {
        Outstanding sum = new Outstanding(
                pledges + more.pledges,
                Math.addExact(amountVnd, more.amountVnd),
                materials,
                Math.addExact(workingDays, more.workingDays));
        for (OutstandingMaterial material : more.materials) {
            sum = new Outstanding(sum.pledges, sum.amountVnd, sum.plus(material), sum.workingDays);
        }
        return sum;
    }

    private List<OutstandingMaterial> plus(OutstandingMaterial more) {
        List<OutstandingMaterial> totals = new ArrayList<>(materials);
        totals.replaceAll(total -> total.sameKind(more) ? total.plus(more) : total);
        if (totals.stream().noneMatch(total -> total.sameKind(more))) {
            totals.add(more);
        }
        totals.removeIf(total -> total.quantity() == 0);
        return totals;
    }
}
