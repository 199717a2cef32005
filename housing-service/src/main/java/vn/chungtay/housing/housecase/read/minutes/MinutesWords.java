package vn.chungtay.housing.housecase.read.minutes;

import java.util.Map;

/** What Vietnamese papers call what is stored of a case. A name that is not here stands as it is stored. */
final class MinutesWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("NEW", "xây mới"),
            Map.entry("REPAIR", "sửa chữa"),
            Map.entry("NCC", "hỗ trợ nhà ở cho người có công với cách mạng, thân nhân liệt sĩ"),
            Map.entry("MTQG_GNBV", "Chương trình mục tiêu quốc gia giảm nghèo bền vững"),
            Map.entry(
                    "MTQG_DTTS",
                    "Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi"),
            Map.entry("CAMPAIGN", "phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát”"),
            Map.entry("OTHER", "hộ khó khăn khác theo quyết định của địa phương"),
            Map.entry("POOR", "hộ nghèo"),
            Map.entry("NEAR_POOR", "hộ cận nghèo"),
            Map.entry("DISASTER", "hộ bị ảnh hưởng bởi thiên tai, biến đổi khí hậu"),
            Map.entry("MERIT", "hộ gia đình người có công với cách mạng"),
            Map.entry("FOUNDATION", "nền - móng cứng"),
            Map.entry("FRAME_WALLS", "khung - tường cứng"),
            Map.entry("ROOF", "mái cứng"),
            Map.entry("STORM", "bão"),
            Map.entry("FLOOD", "lũ, lụt"),
            Map.entry("LANDSLIDE", "sạt lở đất"),
            Map.entry("WHIRLWIND", "lốc xoáy"),
            Map.entry("EARTHQUAKE", "động đất"));

    private MinutesWords() {}

    static String of(String stored) {
        return WORDS.getOrDefault(stored, stored);
    }
}
