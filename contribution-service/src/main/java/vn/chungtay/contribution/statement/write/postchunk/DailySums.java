package vn.chungtay.contribution.statement.write.postchunk;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.infra.service.values.VndAmount;

/** Gifts of one chunk, added up by day: the fund books each day once. */
final class DailySums {

    private final Map<LocalDate, Sum> sums = new TreeMap<>();

    private record Sum(int gifts, long valueVnd) {

        Sum plus(Sum more) {
            return new Sum(gifts + more.gifts, Math.addExact(valueVnd, more.valueVnd));
        }
    }

    /** One day's gifts. */
    @FunctionalInterface
    interface Booking {

        void book(LocalDate day, int gifts, VndAmount sum);
    }

    void add(LocalDate day, VndAmount amount) {
        sums.merge(day, new Sum(1, amount.value()), Sum::plus);
    }

    /** How many gifts there are, of all days. */
    int gifts() {
        return sums.values().stream().mapToInt(Sum::gifts).sum();
    }

    void forEach(Booking booking) {
        sums.forEach((day, sum) -> booking.book(day, sum.gifts(), new VndAmount(sum.valueVnd())));
    }
}
