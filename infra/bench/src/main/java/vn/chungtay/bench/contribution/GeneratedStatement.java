package vn.chungtay.bench.contribution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A statement in Vietcombank's layout as CSV, of ten days like those of the largest one known, and what is true of it.
 *
 * @param csv the file
 * @param lines how many lines it has, all of money that came in
 * @param withCode how many of them have the drive's code
 * @param totalVnd what came in, đồng
 * @param withCodeVnd what came in with the code, đồng
 */
public record GeneratedStatement(String csv, int lines, int withCode, long totalVnd, long withCodeVnd) {

    private static final int PERCENT_WITH_CODE = 70;
    private static final int DAYS = 10;
    private static final String HEAD = "STT;Ngay GD/TNX Date;So CT/Doc No;So tien ghi no/Debit;So tien ghi co/Credit;"
            + "So du/Balance;Noi dung chi tiet/Transactions in detail\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /**
     * The same statement for the same arguments.
     *
     * @param series with which the numbers of the bank's documents begin; two series have no line in common
     * @param code what payers write
     */
    public static GeneratedStatement of(int series, int lines, String code, LocalDate firstDay) {
        var narratives = new Narratives(series);
        StringBuilder csv = new StringBuilder(HEAD);
        int withCode = 0;
        long totalVnd = 0;
        long withCodeVnd = 0;
        for (int line = 0; line < lines; line++) {
            long amountVnd = narratives.amountVnd();
            boolean coded = narratives.below(100) < PERCENT_WITH_CODE;
            totalVnd += amountVnd;
            withCode += coded ? 1 : 0;
            withCodeVnd += coded ? amountVnd : 0;
            LocalDate day = firstDay.plusDays((long) line * DAYS / lines);
            csv.append("%d;%s;%d.%d;;%d;%d;%s\n"
                    .formatted(
                            line + 1,
                            DAY.format(day),
                            series,
                            line,
                            amountVnd,
                            totalVnd,
                            narratives.around(coded ? code : narratives.wish())));
        }
        return new GeneratedStatement(csv.toString(), lines, withCode, totalVnd, withCodeVnd);
    }
}
