package vn.chungtay.housing.caselist.file;

import java.util.Map;
import java.util.Optional;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdGroup;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.service.table.PlainText;

/** What people write for programmes, kinds and groups, diacritics and capitals aside; the API's own words count too. */
final class ListWords {

    private static final Map<String, Pillar> PILLARS = Map.of(
            "ncc", Pillar.NCC,
            "nguoi co cong", Pillar.NCC,
            "mtqg_gnbv", Pillar.MTQG_GNBV,
            "giam ngheo ben vung", Pillar.MTQG_GNBV,
            "mtqg_dtts", Pillar.MTQG_DTTS,
            "dan toc thieu so va mien nui", Pillar.MTQG_DTTS,
            "campaign", Pillar.CAMPAIGN,
            "phong trao", Pillar.CAMPAIGN,
            "other", Pillar.OTHER,
            "khac", Pillar.OTHER);

    private static final Map<String, HouseKind> KINDS = Map.of(
            "new", HouseKind.NEW,
            "xay moi", HouseKind.NEW,
            "repair", HouseKind.REPAIR,
            "sua chua", HouseKind.REPAIR);

    private static final Map<String, HouseholdGroup> GROUPS = Map.of(
            "poor", HouseholdGroup.POOR,
            "ho ngheo", HouseholdGroup.POOR,
            "near_poor", HouseholdGroup.NEAR_POOR,
            "ho can ngheo", HouseholdGroup.NEAR_POOR,
            "disaster", HouseholdGroup.DISASTER,
            "thien tai", HouseholdGroup.DISASTER,
            "merit", HouseholdGroup.MERIT,
            "nguoi co cong", HouseholdGroup.MERIT);

    private static final Map<String, Boolean> YES_OR_NO = Map.of("co", true, "x", true, "khong", false, "", false);

    private ListWords() {}

    static Optional<Pillar> pillar(String text) {
        return Optional.ofNullable(PILLARS.get(PlainText.of(text)));
    }

    static Optional<HouseKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(PlainText.of(text)));
    }

    static Optional<HouseholdGroup> group(String text) {
        return Optional.ofNullable(GROUPS.get(PlainText.of(text)));
    }

    static Optional<Boolean> yesOrNo(String text) {
        return Optional.ofNullable(YES_OR_NO.get(PlainText.of(text)));
    }
}
