package vn.chungtay.contribution.drive.read.driveview;

import java.util.ArrayList;
import java.util.List;

/**
 * What a drive has brought in: three measures that are never added together.
 *
 * @param receivedVnd money received, đồng
 * @param materials material received, one line for each item and unit
 * @param workingDays days of work received
 */
record DriveTotals(long receivedVnd, List<MaterialTotal> materials, long workingDays) {

    static final DriveTotals NOTHING = new DriveTotals(0, List.of(), 0);

    DriveTotals plusMoney(long amountVnd) {
        return new DriveTotals(Math.addExact(receivedVnd, amountVnd), materials, workingDays);
    }

    DriveTotals plus(MaterialTotal more) {
        List<MaterialTotal> totals = new ArrayList<>(materials);
        totals.replaceAll(total -> total.sameKind(more) ? total.plus(more) : total);
        if (totals.stream().noneMatch(total -> total.sameKind(more))) {
            totals.add(more);
        }
        return new DriveTotals(receivedVnd, totals, workingDays);
    }

    DriveTotals plusWorkingDays(long days) {
        return new DriveTotals(receivedVnd, materials, Math.addExact(workingDays, days));
    }
}
