package vn.chungtay.housing.grievance.concerned;

import java.time.LocalDate;
import java.util.Set;

/**
 * The case that a grievance is about.
 *
 * @param provinceCode province of the commune, coded as on the day of the listing
 * @param communeCode commune of the house, coded as on that day
 * @param listedOn day of the listing
 * @param simulated whether the case is made up
 * @param people who listed it, sponsored it or asked for its money, as staffRefs
 */
public record ConcernedCase(
        String provinceCode, String communeCode, LocalDate listedOn, boolean simulated, Set<String> people) {

    public ConcernedCase {
        people = Set.copyOf(people);
    }
}
