package vn.chungtay.contribution.receipt.paper;

import java.util.Map;

/** What Vietnamese papers call materials, and what these are counted in. A name that is not here stands as it is stored. */
final class MaterialWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("CEMENT", "xi măng"),
            Map.entry("BRICK", "gạch"),
            Map.entry("SAND", "cát"),
            Map.entry("STONE", "đá"),
            Map.entry("STEEL", "thép"),
            Map.entry("TIMBER", "gỗ"),
            Map.entry("ROOF_SHEET", "tôn lợp"),
            Map.entry("ROOF_TILE", "ngói"),
            Map.entry("FLOOR_TILE", "gạch lát nền"),
            Map.entry("PAINT", "sơn"),
            Map.entry("DOOR", "cửa đi"),
            Map.entry("WINDOW", "cửa sổ"),
            Map.entry("FURNITURE", "đồ dùng trong nhà"),
            Map.entry("OTHER", "hiện vật khác"),
            Map.entry("BAG", "bao"),
            Map.entry("PIECE", "chiếc"),
            Map.entry("SHEET", "tấm"),
            Map.entry("SET", "bộ"),
            Map.entry("KILOGRAM", "kg"),
            Map.entry("LITRE", "lít"),
            Map.entry("SQUARE_METRE", "m²"),
            Map.entry("CUBIC_METRE", "m³"));

    private MaterialWords() {}

    static String of(String stored) {
        return WORDS.getOrDefault(stored, stored);
    }
}
