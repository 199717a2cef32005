package vn.chungtay.infra.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public holidays and working days in Vietnam, for the years that the file covers. */
public final class Holidays {

    private static final Pattern INSTEAD_OF = Pattern.compile("thay cho ngày (\\d{2}/\\d{2}/\\d{4})");
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TreeMap<LocalDate, String> names = new TreeMap<>();
    private final Set<LocalDate> workedInstead = new HashSet<>();

    private Holidays() {}

    static Holidays load() {
        Holidays holidays = new Holidays();
        CsvFile.read("holidays_vn.csv", row -> {
            String name = row.text("name_vi");
            holidays.names.put(row.day("date"), name);
            Matcher instead = INSTEAD_OF.matcher(name);
            if (instead.find()) {
                holidays.workedInstead.add(LocalDate.parse(instead.group(1), VIETNAMESE_DAY));
            }
        });
        return holidays;
    }

    /** Name of the public holiday on that day, if there is one. */
    public Optional<String> holiday(LocalDate day) {
        requireCovered(day);
        return Optional.ofNullable(names.get(day));
    }

    /** All holidays of the file in their order. */
    public Map<LocalDate, String> all() {
        return Collections.unmodifiableMap(names);
    }

    /** Monday to Friday without holidays, and the Saturdays that are worked in place of a day off. */
    public boolean isWorkingDay(LocalDate day) {
        requireCovered(day);
        if (names.containsKey(day)) {
            return false;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return workedInstead.contains(day) || (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** The last day of a term of that many working days; the day it starts on does not count. */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private void requireCovered(LocalDate day) {
        if (day.getYear() < names.firstKey().getYear()
                || day.getYear() > names.lastKey().getYear()) {
            throw new IllegalArgumentException("No holidays are known for the year of " + day);
        }
    }
}
