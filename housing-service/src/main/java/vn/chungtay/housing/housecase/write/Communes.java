package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.housing.shared.Place;

/** The communes, by date. */
public interface Communes {

    /**
     * The province of the commune that had this code and this name on that day. Codes were used again in 2025, so a code alone
     * says nothing.
     *
     * @return province code, two digits, under the structure of that day
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code commune.unknown-on-day}; its facts say under which structure
     *     the pair would fit
     */
    String provinceOf(String communeCode, String communeName, LocalDate day);

    /**
     * The codes, under the structure of 34 provinces, of the commune that had this code on that day: its own or those of its
     * successors, so that a place of either structure is known to be the same. Empty for an unknown code.
     */
    Set<String> lastingCodes(String communeCode, LocalDate day);

    /** The approximate centre of the commune that had this code on that day; empty for an unknown code. */
    Optional<Place> centreOf(String communeCode, LocalDate day);
}
