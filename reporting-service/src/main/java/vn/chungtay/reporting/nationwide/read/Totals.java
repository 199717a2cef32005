package vn.chungtay.reporting.nationwide.read;

import java.util.EnumMap;
import java.util.Map;
import vn.chungtay.reporting.nationwide.consume.Measure;

/** Adds up measures. */
final class Totals {

    private final Map<Measure, Long> byMeasure = new EnumMap<>(Measure.class);

    void add(Measure measure, long amount) {
        byMeasure.merge(measure, amount, Math::addExact);
    }

    long of(Measure measure) {
        return byMeasure.getOrDefault(measure, 0L);
    }

    NationwideReport.Figures figures() {
        return new NationwideReport.Figures(
                houses(),
                new NationwideReport.Money(
                        of(Measure.MONEY_RECEIVED),
                        of(Measure.MONEY_RESERVED),
                        of(Measure.MONEY_DISBURSED),
                        of(Measure.MONEY_RETURNED),
                        of(Measure.MONEY_PAID)),
                of(Measure.MATERIALS_DECLARED),
                of(Measure.WORKING_DAYS));
    }

    NationwideReport.Houses houses() {
        return new NationwideReport.Houses(
                of(Measure.HOUSES_LISTED),
                of(Measure.HOUSES_SPONSORED),
                of(Measure.HOUSES_STARTED),
                of(Measure.HOUSES_ACCEPTED),
                of(Measure.HOUSES_HANDED_OVER),
                of(Measure.HOUSES_SETTLED));
    }
}
