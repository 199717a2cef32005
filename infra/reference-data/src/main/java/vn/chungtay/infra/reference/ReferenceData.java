package vn.chungtay.infra.reference;

/**
 * The reference data of the suite. Every part is read when it is first asked for, once in a JVM, and never changes afterwards.
 *
 * <p>A file that cannot be read ends the first call with {@link ExceptionInInitializerError}, whose cause names file and line.
 */
public final class ReferenceData {

    private ReferenceData() {}

    /** Provinces and communes. */
    public static Areas areas() {
        return AreasHolder.AREAS;
    }

    /** Units of Vietnam Social Security. */
    public static Units units() {
        return UnitsHolder.UNITS;
    }

    /** Figures and terms of law and plan. */
    public static DatedRules rules() {
        return RulesHolder.RULES;
    }

    /** Public holidays and working days. */
    public static Holidays holidays() {
        return HolidaysHolder.HOLIDAYS;
    }

    private static final class AreasHolder {
        private static final Areas AREAS = Areas.load();
    }

    private static final class UnitsHolder {
        private static final Units UNITS = Units.load(areas());
    }

    private static final class RulesHolder {
        private static final DatedRules RULES = DatedRules.load();
    }

    private static final class HolidaysHolder {
        private static final Holidays HOLIDAYS = Holidays.load();
    }
}
