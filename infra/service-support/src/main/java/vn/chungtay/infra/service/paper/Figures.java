package vn.chungtay.infra.service.paper;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as Vietnamese papers write them. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Figures() {}

    /** A whole number in groups of three, for example {@code 120.000.000}. */
    public static String grouped(long value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(value);
    }

    /** A day in short, {@code 10/02/2025}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A day as papers write it out: {@code ngày 05 tháng 02 năm 2025}, {@code ngày 10 tháng 3 năm 2025}. Days below 10 and the
     * months 1 and 2 get a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I).
     */
    public static String longDay(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month <= 2 ? "0" + month : month, day.getYear());
    }
}
