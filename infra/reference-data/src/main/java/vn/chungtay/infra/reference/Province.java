package vn.chungtay.infra.reference;

import java.time.LocalDate;

/**
 * A province or centrally run city.
 *
 * @param code two digits, unique within the structure only
 * @param structure the division of the country that it belongs to
 * @param nameVi official name with its kind, for example {@code Tỉnh Lào Cai}
 * @param nameEn for example {@code Lao Cai Province}
 * @param region socio-economic region, in Vietnamese; the regions of the two structures differ in name and content
 */
public record Province(String code, Structure structure, String nameVi, String nameEn, String region) {

    /** With the code the key of a province. */
    public LocalDate validFrom() {
        return structure.validFrom();
    }
}
