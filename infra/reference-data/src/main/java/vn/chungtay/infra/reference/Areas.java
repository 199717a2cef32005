package vn.chungtay.infra.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Provinces and communes by day, and what became of them on 1 July 2025. */
public final class Areas {

    private final Map<Structure, Map<String, Province>> provinces = new HashMap<>();
    private final Map<Structure, Map<String, Commune>> communes = new HashMap<>();
    private final Map<Province, Province> successorOf = new HashMap<>();
    private final Map<Province, List<Province>> predecessorsOf = new HashMap<>();
    private final Map<String, List<Succession>> forward = new HashMap<>();
    private final Map<String, List<Succession>> backward = new HashMap<>();
    private final Map<String, Province> provinceOfSpecialZone = new HashMap<>();

    private Areas() {}

    static Areas load() {
        Areas areas = new Areas();
        areas.readProvinces();
        areas.readCommunes(Structure.PROVINCES_63, "communes63.csv", true);
        areas.readCommunes(Structure.PROVINCES_34, "communes34.csv", false);
        areas.readSuccessions();
        return areas;
    }

    /** The province that has the code on that day. */
    public Optional<Province> province(String code, LocalDate day) {
        return province(code, Structure.on(day));
    }

    /** The province that has the code in that structure. */
    public Optional<Province> province(String code, Structure structure) {
        return Optional.ofNullable(in(provinces, structure).get(code));
    }

    /** All provinces of a structure in the order of their codes. */
    public List<Province> provinces(Structure structure) {
        return List.copyOf(in(provinces, structure).values());
    }

    /** The commune that has the code on that day. */
    public Optional<Commune> commune(String code, LocalDate day) {
        return commune(code, Structure.on(day));
    }

    /** The commune that has the code in that structure. */
    public Optional<Commune> commune(String code, Structure structure) {
        return Optional.ofNullable(in(communes, structure).get(code));
    }

    /** All communes of a structure. */
    public Collection<Commune> communes(Structure structure) {
        return Collections.unmodifiableCollection(in(communes, structure).values());
    }

    /**
     * Checks a commune given by code and name. Since the same code means other places before and after 1 July 2025, a name that
     * does not fit it on that day is the sign of a list written under the other structure.
     *
     * @param name with or without its kind; case, spaces and the place of the tone mark do not matter
     */
    public CommuneCheck check(String code, String name, LocalDate day) {
        Structure structure = Structure.on(day);
        Optional<Commune> ofDay = commune(code, structure);
        if (ofDay.isPresent() && VietnameseNames.same(ofDay.get().nameVi(), name)) {
            return new CommuneCheck.Fits(ofDay.get());
        }
        Structure other = structure == Structure.PROVINCES_63 ? Structure.PROVINCES_34 : Structure.PROVINCES_63;
        Optional<Commune> ofOther =
                commune(code, other).filter(commune -> VietnameseNames.same(commune.nameVi(), name));
        if (ofOther.isPresent()) {
            return new CommuneCheck.OtherStructure(ofOther.get());
        }
        return ofDay.<CommuneCheck>map(CommuneCheck.NameDiffers::new)
                .orElseGet(() -> new CommuneCheck.UnknownCode(code));
    }

    /** The provinces of the 63 that a province of the 34 was made of; of a province of the 63 itself. */
    public List<Province> predecessors(Province province) {
        return province.structure() == Structure.PROVINCES_63
                ? List.of(province)
                : predecessorsOf.getOrDefault(province, List.of());
    }

    /** The province of the 34 that a province of the 63 became; a province of the 34 itself. */
    public Province successor(Province province) {
        if (province.structure() == Structure.PROVINCES_34) {
            return province;
        }
        Province successor = successorOf.get(province);
        if (successor == null) {
            throw new IllegalArgumentException("Not a province of the reference data: " + province);
        }
        return successor;
    }

    /** Where a commune of the 63 went, the whole or default successor first; empty for a commune of the 34. */
    public List<Succession> successors(Commune commune) {
        return commune.structure() == Structure.PROVINCES_63
                ? forward.getOrDefault(commune.code(), List.of())
                : List.of();
    }

    /** What a commune of the 34 was made of; empty for a commune of the 63 and for zones that had no communes before. */
    public List<Succession> predecessors(Commune commune) {
        return commune.structure() == Structure.PROVINCES_34
                ? backward.getOrDefault(commune.code(), List.of())
                : List.of();
    }

    /** A province under a structure; absent backwards where it was merged of several, since the old one cannot be told. */
    public Optional<Province> under(Structure structure, Province province) {
        if (structure == Structure.PROVINCES_34) {
            return Optional.of(successor(province));
        }
        List<Province> before = predecessors(province);
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    /**
     * The province of a commune under a structure. Forward it is always known. Backward it is known where all that the commune
     * was made of lay in one province; absent otherwise.
     */
    public Optional<Province> provinceUnder(Structure structure, Commune commune) {
        if (structure == commune.structure() || structure == Structure.PROVINCES_34) {
            return under(structure, commune.province());
        }
        Set<Province> before = predecessors(commune).stream()
                .map(succession -> succession.before().province())
                .collect(Collectors.toSet());
        if (before.isEmpty()) {
            return Optional.ofNullable(provinceOfSpecialZone.get(commune.code()));
        }
        return before.size() == 1 ? Optional.of(before.iterator().next()) : Optional.empty();
    }

    private static <T> Map<String, T> in(Map<Structure, Map<String, T>> byStructure, Structure structure) {
        return byStructure.getOrDefault(structure, Map.of());
    }

    private void readProvinces() {
        Map<String, Province> after = new LinkedHashMap<>();
        CsvFile.read("provinces34.csv", row -> after.put(row.text("code"), province(row, Structure.PROVINCES_34)));
        Map<String, Province> before = new LinkedHashMap<>();
        CsvFile.read("provinces63.csv", row -> {
            Province province = province(row, Structure.PROVINCES_63);
            before.put(province.code(), province);
            Province successor = known(after, row, "successor_code34");
            successorOf.put(province, successor);
            predecessorsOf.computeIfAbsent(successor, key -> new ArrayList<>()).add(province);
        });
        provinces.put(Structure.PROVINCES_63, before);
        provinces.put(Structure.PROVINCES_34, after);
    }

    private static Province province(CsvRow row, Structure structure) {
        return new Province(row.text("code"), structure, row.text("name_vi"), row.text("name_en"), row.text("region"));
    }

    private void readCommunes(Structure structure, String file, boolean withDistrict) {
        Map<String, Province> ofStructure = in(provinces, structure);
        Map<String, Commune> read = HashMap.newHashMap(11_000);
        CsvFile.read(file, row -> {
            Commune commune = new Commune(
                    row.text("code"),
                    row.text("name_vi"),
                    row.text("kind"),
                    withDistrict ? row.text("district_name_vi") : null,
                    known(ofStructure, row, "province_code"),
                    row.decimal("lat"),
                    row.decimal("lon"));
            read.put(commune.code(), commune);
        });
        communes.put(structure, read);
    }

    private void readSuccessions() {
        Map<String, Commune> before = in(communes, Structure.PROVINCES_63);
        Map<String, Commune> after = in(communes, Structure.PROVINCES_34);
        CsvFile.read("commune_successors.csv", row -> {
            Succession succession = new Succession(
                    known(before, row, "code63"),
                    known(after, row, "code34"),
                    row.constant("share", Succession.Share.class));
            List<Succession> links = forward.computeIfAbsent(succession.before().code(), key -> new ArrayList<>(1));
            links.add(succession.share() == Succession.Share.PART ? links.size() : 0, succession);
            backward.computeIfAbsent(succession.after().code(), key -> new ArrayList<>(4))
                    .add(succession);
        });
        Map<String, Province> provinces63 = in(provinces, Structure.PROVINCES_63);
        CsvFile.read(
                "special_zones_without_communes.csv",
                row -> provinceOfSpecialZone.put(
                        known(after, row, "code34").code(), known(provinces63, row, "province63")));
    }

    private static <T> T known(Map<String, T> byCode, CsvRow row, String column) {
        T found = byCode.get(row.text(column));
        if (found == null) {
            throw row.wrong(column, "names nothing that is known: " + row.text(column), null);
        }
        return found;
    }
}
