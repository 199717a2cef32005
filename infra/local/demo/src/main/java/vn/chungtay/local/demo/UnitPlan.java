package vn.chungtay.local.demo;

import java.util.List;

/**
 * What a unit receives and builds in the simulated country.
 *
 * @param unitCode for example {@code T63-08}
 * @param provinceCode its province, as a code of the 63
 * @param stateVnd from public budgets, in đồng
 * @param societyVnd from people and organisations, each giver's share in đồng; they add up to the province's share
 * @param workingDays given
 * @param houses from listing to settlement
 */
public record UnitPlan(
        String unitCode,
        String provinceCode,
        long stateVnd,
        List<Long> societyVnd,
        int workingDays,
        List<House> houses) {

    /** All money it receives, in đồng. */
    public long moneyVnd() {
        return stateVnd + societyVnd.stream().mapToLong(Long::longValue).sum();
    }

    /** All that its houses are supported with, in đồng. */
    public long supportVnd() {
        return houses.stream().mapToLong(House::supportVnd).sum();
    }
}
