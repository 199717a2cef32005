package vn.chungtay.contribution.payroll.file;

/**
 * What one member of staff gives.
 *
 * @param row of the file, from 1
 * @param staffCode as their unit knows them
 * @param name of the member of staff
 * @param amountVnd đồng, above 0
 */
public record PayrollRow(int row, String staffCode, String name, long amountVnd) {

    /** Names nobody: a giver must not reach a log by accident. */
    @Override
    public String toString() {
        return "PayrollRow[row " + row + "]";
    }
}
