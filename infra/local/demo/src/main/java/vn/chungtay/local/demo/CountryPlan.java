package vn.chungtay.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;

/**
 * The simulated country at 1:1,000, the same on every run: the houses of {@code simulated_houses.csv} (column {@code houses_demo}),
 * money, people and working days of {@code simulated_resources.csv} divided by 1,000 and rounded down, each province apart. Days
 * are spread between 9 January and 31 March 2025.
 *
 * @param units one for each of the 63 provinces, in the order of their codes
 */
public record CountryPlan(List<UnitPlan> units) {

    private static final int SCALE = 1000;
    private static final long SEED = 20_250_109L;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public CountryPlan {
        units = List.copyOf(units);
    }

    /** Reads the files and plans. */
    public static CountryPlan load() {
        Map<String, List<Commune>> communes = ReferenceData.areas().communes(Structure.PROVINCES_63).stream()
                .sorted(Comparator.comparing(Commune::code))
                .collect(Collectors.groupingBy(commune -> commune.province().code()));
        Map<String, List<CSVRecord>> houses = new LinkedHashMap<>();
        for (CSVRecord row : read("simulated_houses.csv")) {
            houses.computeIfAbsent(row.get("province63"), ignored -> new ArrayList<>())
                    .add(row);
        }
        List<UnitPlan> units = new ArrayList<>();
        for (CSVRecord row : read("simulated_resources.csv")) {
            String province = row.get("province63");
            units.add(unit(row, houses.getOrDefault(province, List.of()), communes.getOrDefault(province, List.of())));
        }
        return new CountryPlan(units);
    }

    /** All houses. */
    public int houses() {
        return units.stream().mapToInt(unit -> unit.houses().size()).sum();
    }

    /** All money received, in đồng. */
    public long moneyVnd() {
        return units.stream().mapToLong(UnitPlan::moneyVnd).sum();
    }

    /** All money that reaches households, in đồng. */
    public long supportVnd() {
        return units.stream().mapToLong(UnitPlan::supportVnd).sum();
    }

    /** All working days. */
    public int workingDays() {
        return units.stream().mapToInt(UnitPlan::workingDays).sum();
    }

    private static UnitPlan unit(CSVRecord resources, List<CSVRecord> houseRows, List<Commune> communes) {
        String province = resources.get("province63");
        String unitCode = "T63-" + province;
        SplittableRandom random = new SplittableRandom(SEED + Long.parseLong(province));
        List<House> houses = new ArrayList<>();
        for (CSVRecord row : houseRows) {
            int count = Integer.parseInt(row.get("houses_demo"));
            for (int i = 0; i < count; i++) {
                Commune commune = communes.get(random.nextInt(communes.size()));
                houses.add(house(unitCode, row.get("pillar"), row.get("kind"), houses.size() + 1, commune, random));
            }
        }
        return new UnitPlan(
                unitCode,
                province,
                scaled(resources, "state_vnd"),
                shares(scaled(resources, "society_vnd"), (int) Math.max(1, scaled(resources, "participants"))),
                (int) scaled(resources, "working_days"),
                List.copyOf(houses));
    }

    private static House house(
            String unitCode, String pillar, String kind, int number, Commune commune, SplittableRandom random) {
        String province = unitCode.substring(unitCode.indexOf('-') + 1);
        long spare = ChronoUnit.DAYS.between(Story.FIRST_DAY, Story.LAST_DAY) - House.DAYS;
        LocalDate listedOn = Story.FIRST_DAY.plusDays(random.nextLong(spare + 1));
        return new House(
                "sim-%s-%03d".formatted(province, number),
                unitCode,
                pillar,
                kind,
                pillar.equals("NCC") ? "MERIT" : number % 3 == 0 ? "NEAR_POOR" : "POOR",
                commune,
                "Hộ Mô Phỏng %s-%03d".formatted(province, number),
                "999%s%07d".formatted(province, number),
                supportVnd(pillar, kind),
                true,
                listedOn);
    }

    /** National levels of support as {@code dated_rules.csv} has them for these days; local ones on top are left out. */
    private static long supportVnd(String pillar, String kind) {
        long forNewHouse = switch (pillar) {
            case "MTQG_GNBV" -> 40_000_000;
            case "MTQG_DTTS" -> 44_000_000;
            default -> 60_000_000;
        };
        return kind.equals("NEW") ? forNewHouse : forNewHouse / 2;
    }

    private static long scaled(CSVRecord row, String column) {
        return Long.parseLong(row.get(column)) / SCALE;
    }

    /** Equal shares in whole đồng; the first takes what cannot be divided. */
    private static List<Long> shares(long total, int givers) {
        List<Long> shares = new ArrayList<>();
        shares.add(total / givers + total % givers);
        for (int i = 1; i < givers; i++) {
            shares.add(total / givers);
        }
        return List.copyOf(shares);
    }

    private static List<CSVRecord> read(String name) {
        try (InputStream in = CountryPlan.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the demonstration");
            }
            try (CSVParser parser = CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
