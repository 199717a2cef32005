package vn.chungtay.housing.housecase.read.minutes;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Unit and place of a house, called as they were on the day of a fact.
 *
 * @param unitName unit that acted for the case
 * @param upperName whom it was under; absent for the national unit
 * @param communeName commune of the house with its kind, for example {@code Xã Tân Lĩnh}
 * @param districtName district that it lay in; absent from 1 July 2025
 * @param provinceName province with its kind, for example {@code Tỉnh Lào Cai}
 */
record DatedPlace(
        String unitName,
        @Nullable String upperName,
        String communeName,
        @Nullable String districtName,
        String provinceName) {

    /** A city that is called after a person keeps its kind and its capital (Nghị định 30/2020/NĐ-CP, Phụ lục I and II). */
    private static final String AFTER_A_PERSON = "Thành phố Hồ Chí Minh";

    /** For example {@code xã Tân Lĩnh, huyện Lục Yên, tỉnh Yên Bái}. */
    String inFull() {
        return Stream.of(communeName, districtName, provinceName)
                .filter(name -> name != null)
                .map(DatedPlace::inSentence)
                .collect(Collectors.joining(", "));
    }

    /** The commune within a sentence, for example {@code xã Tân Lĩnh}. */
    String commune() {
        return inSentence(communeName);
    }

    /** Where papers of the province are made, for example {@code Lào Cai}. */
    String placeOfPaper() {
        return provinceName.equals(AFTER_A_PERSON) ? provinceName : provinceName.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    private static String inSentence(String name) {
        return name.equals(AFTER_A_PERSON) ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
