package vn.chungtay.contribution.drive.read.driveview;

import java.util.ArrayList;
import java.util.List;

/**
 * What a drive has brought in, as corrections have it: three measures that are never added together.
 *
 * @param receivedVnd money received, đồng
 * @param refundedVnd money of it that went back, đồng
 * @param materials material received, one line for each item and unit of which there is some
 * @param workingDays days of work received
 */
record DriveTotals(long receivedVnd, long refundedVnd, List<MaterialTotal> materials, long workingDays) {

    static final DriveTotals NOTHING = new DriveTotals(0, 0, List.of(), 0);

    /** Money received that did not go back, đồng. */
    long keptVnd() {
        return receivedVnd - refundedVnd;
    }

    DriveTotals plusMoney(long amountVnd) {
        return new DriveTotals(Math.addExact(receivedVnd, amountVnd), refundedVnd, materials, workingDays);
    }

    DriveTotals plusRefund(long amountVnd) {
        return new DriveTotals(receivedVnd, Math.addExact(refundedVnd, amountVnd), materials, workingDays);
    }

    DriveTotals plus(MaterialTotal more) {
        List<MaterialTotal> totals = new ArrayList<>(materials);
        totals.replaceAll(total -> total.sameKind(more) ? total.plus(more) : total);
        if (totals.stream().noneMatch(total -> total.sameKind(more))) {
            totals.add(more);
        }
        totals.removeIf(MaterialTotal::nothing);
        return new DriveTotals(receivedVnd, refundedVnd, totals, workingDays);
    }

    DriveTotals plusWorkingDays(long days) {
        return new DriveTotals(receivedVnd, refundedVnd, materials, Math.addExact(workingDays, days));
    }
}
