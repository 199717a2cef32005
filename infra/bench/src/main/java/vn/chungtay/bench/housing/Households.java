package vn.chungtay.bench.housing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;

/**
 * Made-up households of all provinces, the same with each run, as lists that the housing service takes. Each has an identity
 * number of its own and shares its name with others, as people do; nobody has name, year of birth and commune of another.
 */
public final class Households {

    /** The largest list that the service takes. */
    public static final int LARGEST_LIST = 10_000;

    private static final LocalDate LISTED_ON = LocalDate.of(2025, 3, 3);
    private static final String HEAD =
            "Họ và tên chủ hộ;Số định danh cá nhân (CCCD);Năm sinh;Mã đơn vị BHXH;Mã xã;Tên xã;"
                    + "Nhóm chương trình;Hình thức;Nhóm đối tượng;Số quyết định phê duyệt danh sách;Ngày quyết định;"
                    + "Ngày lập hồ sơ;Mô phỏng\n";
    private static final List<String> FAMILY_NAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> MIDDLE_NAMES =
            List.of("Văn", "Thị", "Đức", "Hữu", "Ngọc", "Minh", "Thanh", "Quốc", "Xuân", "Kim");
    private static final List<String> GIVEN_NAMES = List.of(
            "An", "Bình", "Cường", "Dung", "Giang", "Hà", "Hạnh", "Hải", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Liên",
            "Loan", "Long", "Mai", "Nam", "Nga", "Phúc", "Phương", "Quang", "Sơn", "Tâm", "Thảo", "Thu", "Thủy", "Toàn",
            "Trang", "Tuấn", "Vinh", "Yến");
    private static final List<String> PROGRAMMES =
            List.of("NCC;MERIT", "MTQG_GNBV;POOR", "MTQG_DTTS;POOR", "CAMPAIGN;NEAR_POOR", "CAMPAIGN;POOR");

    private final Random random = new Random(334_234);
    private final List<Place> places;

    /** Households in the communes of the 63 provinces. */
    public Households() {
        Areas areas = ReferenceData.areas();
        this.places = areas.communes(Structure.PROVINCES_63).stream()
                .map(commune -> new Place(commune, unitOf(commune.province())))
                .toList();
    }

    private record Place(Commune commune, String unitCode) {}

    private static String unitOf(Province province) {
        return ReferenceData.units()
                .actingFor(province, LISTED_ON)
                .orElseThrow()
                .code();
    }

    /** A name of which all words are known here, for a search. */
    public String name() {
        return any(FAMILY_NAMES) + " " + any(MIDDLE_NAMES) + " " + any(GIVEN_NAMES);
    }

    /** Lists of so many households together, each as large as the service takes it. */
    public List<String> lists(int households) {
        List<String> lists = new ArrayList<>();
        for (int first = 0; first < households; first += LARGEST_LIST) {
            int last = Math.min(households, first + LARGEST_LIST);
            StringBuilder csv = new StringBuilder(HEAD);
            IntStream.range(first, last).forEach(number -> csv.append(row(number)));
            lists.add(csv.toString());
        }
        return lists;
    }

    /** Neighbours in number lie in different communes; who comes to the same commune again was born in another year. */
    private String row(int number) {
        Place place = places.get(number % places.size());
        int bornIn = 1930 + number / places.size() % 70;
        String programme = any(PROGRAMMES);
        return String.join(
                        ";",
                        name(),
                        String.format(Locale.ROOT, "%012d", 1_000_000_000L + number),
                        Integer.toString(bornIn),
                        place.unitCode(),
                        place.commune().code(),
                        place.commune().nameVi(),
                        programme.substring(0, programme.indexOf(';')),
                        random.nextInt(3) == 0 ? "REPAIR" : "NEW",
                        programme.substring(programme.indexOf(';') + 1),
                        "12/QĐ-UBND",
                        "20/01/2025",
                        "03/03/2025",
                        "có")
                + "\n";
    }

    private <E> E any(List<E> some) {
        return some.get(random.nextInt(some.size()));
    }
}
