package vn.chungtay.housing.housecase.write.assesshouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import vn.chungtay.housing.housecase.write.AreaCentiM2;
import vn.chungtay.housing.housecase.write.SturdyPart;

/**
 * What was found in the house in which the household lives.
 *
 * @param landUndisputed whether it stands on undisputed residential land
 * @param persons how many live in it
 * @param area floor area
 * @param sturdyParts its sturdy structures
 */
public record PresentHouse(boolean landUndisputed, Persons persons, AreaCentiM2 area, Set<SturdyPart> sturdyParts) {

    public PresentHouse {
        sturdyParts = Set.copyOf(sturdyParts);
    }

    boolean ofOnePerson() {
        return persons.value() == 1;
    }

    /** Rounded down to hundredths, so that it is below a limit of at most two decimals exactly when the average is. */
    BigDecimal areaPerPersonM2() {
        return area.m2().divide(BigDecimal.valueOf(persons.value()), 2, RoundingMode.DOWN);
    }

    BigDecimal unsturdyParts() {
        return BigDecimal.valueOf(SturdyPart.values().length - (long) sturdyParts.size());
    }
}
