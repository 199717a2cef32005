package vn.chungtay.infra.reference;

import org.jspecify.annotations.Nullable;

/**
 * A commune, ward, township or special zone.
 *
 * @param code five digits, unique within the structure only: nearly every code of today was also one of before
 * @param nameVi official name with its kind, for example {@code Xã Tân Lĩnh}
 * @param kind {@code Xã}, {@code Phường}, {@code Thị trấn} or {@code Đặc khu}
 * @param districtNameVi district it lay in, absent from 1 July 2025
 * @param province the province it lies in, of the same structure
 * @param latitude of the approximate centre, degrees north (WGS 84); for plausibility only
 * @param longitude of the approximate centre, degrees east (WGS 84)
 */
public record Commune(
        String code,
        String nameVi,
        String kind,
        @Nullable String districtNameVi,
        Province province,
        double latitude,
        double longitude) {

    /** The division of the country that it belongs to. */
    public Structure structure() {
        return province.structure();
    }
}
