package vn.chungtay.reporting.nationwide.read;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of the whole country under the structure of a day. The provinces and the unplaced cell add up to the total under
 * either structure.
 *
 * @param structure the structure that was asked for
 * @param total everything, simulated facts included
 * @param byProvince every province of the structure in the order of codes, also those with nothing
 * @param unplaced what belongs to no single province of the structure: gifts of central units, and under the 63 provinces what
 *     came after 1 July 2025 from where several of them were merged
 * @param byPillar every pillar for which houses are known, in the order of their names
 * @param simulated the part of the total that is made up for a demonstration, with its label
 * @param heldBack of how many cases, gifts or funds an event waits for an operator since it could not be read; while it is above 0
 *     the figures lack it and what followed
 */
public record NationwideReport(
        StructureOfDay structure,
        Figures total,
        List<ProvinceFigures> byProvince,
        Figures unplaced,
        List<PillarFigures> byPillar,
        Simulated simulated,
        long heldBack) {

    /**
     * A division of the country.
     *
     * @param on the day asked for
     * @param validFrom first day of the structure in force on that day
     * @param provinces how many provinces it has, 63 or 34
     */
    public record StructureOfDay(LocalDate on, LocalDate validFrom, int provinces) {}

    /**
     * Everything that is counted for one place; the three measures money, materials and work are never added together.
     *
     * @param houses numbers of houses
     * @param money đồng
     * @param materialsDeclaredVnd declared value of materials, đồng
     * @param workingDays days of work given
     */
    public record Figures(Houses houses, Money money, long materialsDeclaredVnd, long workingDays) {}

    /**
     * Numbers of houses that have got at least so far.
     *
     * @param listed on an approved list of the local authority
     * @param sponsored with a confirmed sponsorship of a unit
     * @param started foundation confirmed
     * @param accepted accepted as finished
     * @param handedOver handed over to the household
     * @param settled handed over and fully paid
     */
    public record Houses(long listed, long sponsored, long started, long accepted, long handedOver, long settled) {}

    /**
     * Money, all in đồng.
     *
     * @param receivedVnd reached a fund
     * @param reservedVnd set aside in a fund for a house and not yet disbursed
     * @param disbursedVnd left a fund for a house
     * @param returnedVnd came back of that to its fund
     * @param paidVnd reached a household
     */
    public record Money(long receivedVnd, long reservedVnd, long disbursedVnd, long returnedVnd, long paidVnd) {}

    /**
     * Figures of one province.
     *
     * @param code two digits; with {@code validFrom} the key of the province
     * @param validFrom first day of the structure that the code belongs to
     * @param nameVi official name, for example {@code Tỉnh Lào Cai}
     * @param nameEn for example {@code Lao Cai Province}
     * @param houses as in {@link Figures}
     * @param money as in {@link Figures}
     * @param materialsDeclaredVnd as in {@link Figures}
     * @param workingDays as in {@link Figures}
     */
    public record ProvinceFigures(
            String code,
            LocalDate validFrom,
            String nameVi,
            String nameEn,
            Houses houses,
            Money money,
            long materialsDeclaredVnd,
            long workingDays) {}

    /**
     * Figures of one pillar. Gifts and funds have none, so only houses and what was paid for them are known by pillar.
     *
     * @param pillar for example {@code CAMPAIGN}
     * @param houses numbers of houses
     * @param money what reached the households
     */
    public record PillarFigures(String pillar, Houses houses, PillarMoney money) {}

    /**
     * Money that is known by pillar.
     *
     * @param paidVnd reached a household, đồng
     */
    public record PillarMoney(long paidVnd) {}

    /**
     * The part of the total that is made up for a demonstration. Whoever shows a total shows the label beside it while
     * {@code present} is true.
     *
     * @param present whether there is any
     * @param labelVi what to show, Vietnamese
     * @param labelEn what to show, English
     * @param houses as in {@link Figures}
     * @param money as in {@link Figures}
     * @param materialsDeclaredVnd as in {@link Figures}
     * @param workingDays as in {@link Figures}
     */
    public record Simulated(
            boolean present,
            String labelVi,
            String labelEn,
            Houses houses,
            Money money,
            long materialsDeclaredVnd,
            long workingDays) {}
}
