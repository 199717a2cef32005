package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;

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
}
