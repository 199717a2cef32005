package vn.chungtay.housing.shared;

import java.util.Map;

/**
 * A place on earth. Where a house stands exactly is personal data: it is kept in the vault alone.
 *
 * @param latitude degrees north (WGS 84), from −90 to 90
 * @param longitude degrees east (WGS 84), from −180 to 180
 */
public record Place(double latitude, double longitude) {

    /** Mean radius of the earth (IUGG). */
    private static final double EARTH_RADIUS_KM = 6_371.0088;

    /** The place that {@link #vaultFields()} kept. */
    public static Place of(Map<String, String> vaultFields) {
        return new Place(
                Double.parseDouble(vaultFields.getOrDefault(VaultFields.LATITUDE, "")),
                Double.parseDouble(vaultFields.getOrDefault(VaultFields.LONGITUDE, "")));
    }

    /** How far the other place is along the surface, kilometres. */
    public double distanceKm(Place other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        return Map.of(
                VaultFields.LATITUDE, Double.toString(latitude), VaultFields.LONGITUDE, Double.toString(longitude));
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Place";
    }
}
