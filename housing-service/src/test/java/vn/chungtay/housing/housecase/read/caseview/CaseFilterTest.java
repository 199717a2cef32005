package vn.chungtay.housing.housecase.read.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.housing.housecase.read.deadline.CaseDeadline;
import vn.chungtay.housing.housecase.read.deadline.Deadline;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.test.servers.TestServers;

/** Whatever is combined, a filter finds what each of its parts describes, and nothing else. */
class CaseFilterTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 10);
    private static final LocalDate LISTED_ON = LocalDate.of(2025, 1, 15);
    private static final List<String> STAGES =
            List.of("LISTED", "SPONSORED", "STARTED", "ACCEPTED", "HANDED_OVER", "SETTLED", "WITHDRAWN");
    private static final List<String> UNITS = List.of("T63-08", "T63-10");

    /** Late, due today, still to come; the others have none. */
    private static final DeadlinesOfDay DEADLINES = new DeadlinesOfDay(
            TODAY,
            Map.of(
                    Pillar.NCC, deadline(LocalDate.of(2025, 7, 24)),
                    Pillar.CAMPAIGN, deadline(TODAY),
                    Pillar.MTQG_GNBV, deadline(TODAY.plusDays(21))));

    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoTemplate mongo = new MongoTemplate(client, TestServers.newDatabase());
    private final List<Case> cases = new ArrayList<>();

    private record Case(
            String id,
            String unitCode,
            String stage,
            String pillar,
            String kind,
            String provinceCode,
            @Nullable LocalDate handedOverOn) {

        CaseDeadline deadline() {
            return DEADLINES.standing(pillar, LISTED_ON, handedOverOn, stage.equals("WITHDRAWN") ? TODAY : null);
        }

        Document document() {
            return new Document("_id", id)
                    .append("unitCode", unitCode)
                    .append("stage", stage)
                    .append(
                            "listing",
                            new Document("pillar", pillar)
                                    .append("kind", kind)
                                    .append("provinceCode", provinceCode)
                                    .append("communeCode", provinceCode + "001"))
                    .append("sponsors", List.of(new Document("unitCode", unitCode)))
                    .append("handover", new Document("handedOverOn", handedOverOn));
        }
    }

    private static Deadline deadline(LocalDate lastDay) {
        return new Deadline(lastDay, LISTED_ON, null, "all pillars", "verified", "a decision");
    }

    @BeforeEach
    void keepCases() {
        for (String stage : STAGES) {
            for (Pillar pillar : Pillar.values()) {
                for (LocalDate handedOverOn : handovers(stage)) {
                    for (int n = 0; n < 4; n++) {
                        cases.add(new Case(
                                String.format("case-%03d", cases.size()),
                                UNITS.get(n % 2),
                                stage,
                                pillar.name(),
                                n < 2 ? "NEW" : "REPAIR",
                                n == 3 ? "10" : "08",
                                handedOverOn));
                    }
                }
            }
        }
        mongo.insert(cases.stream().map(Case::document).toList(), "cases");
        assertThat(cases).hasSize(5 * 4 * (5 + 2 * 3));
    }

    private static List<LocalDate> handovers(String stage) {
        if (!stage.equals("HANDED_OVER") && !stage.equals("SETTLED")) {
            List<LocalDate> none = new ArrayList<>();
            none.add(null);
            return none;
        }
        return List.of(LocalDate.of(2025, 7, 24), LocalDate.of(2025, 7, 25), TODAY);
    }

    @AfterEach
    void close() {
        mongo.getDb().drop();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatAllItsPartsDescribe(long seed) {
        var random = new RandomFilters(seed);
        int found = 0;
        for (int n = 0; n < 150; n++) {
            CaseFilter filter = random.filter();
            List<String> expected = cases.stream()
                    .filter(fits(filter))
                    .map(Case::id)
                    .filter(id -> id.compareTo("case-020") > 0)
                    .limit(30)
                    .toList();
            assertThat(ids(filter.page(DEADLINES, "case-020", 30)))
                    .as("seed %s: %s", seed, filter)
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).as("filters that find nothing prove nothing").isGreaterThan(300);
    }

    @Test
    void findsAllWhereNothingIsAsked() {
        assertThat(ids(filter(null, null, null, null).page(DEADLINES, "", 1_000)))
                .hasSameSizeAs(cases);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void countsThoseOfAProgrammeThatStandSo(Standing standing) {
        for (Pillar pillar : Pillar.values()) {
            Predicate<Case> wanted = one -> one.pillar().equals(pillar.name())
                    && one.deadline().standing() == standing
                    && one.unitCode().equals("T63-08");
            Query query = filter("T63-08", null, null, null).standing(standing, pillar, DEADLINES);
            assertThat(mongo.count(query, "cases"))
                    .as("%s", pillar)
                    .isEqualTo(cases.stream().filter(wanted).count());
        }
        assertThat(mongo.count(
                        filter(null, null, null, Standing.MET).standing(Standing.MISSED, Pillar.NCC, DEADLINES),
                        "cases"))
                .isZero();
    }

    private List<String> ids(Query query) {
        return mongo.find(query, Document.class, "cases").stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    private static CaseFilter filter(
            @Nullable String unit, @Nullable String stage, @Nullable Integer daysLeft, @Nullable Standing standing) {
        return new CaseFilter(unit, null, null, stage, null, null, null, null, null, standing, daysLeft);
    }

    private static Predicate<Case> fits(CaseFilter filter) {
        return one -> fits(filter.unitCode(), one.unitCode())
                && fits(filter.sponsorUnitCode(), one.unitCode())
                && fits(filter.stage(), one.stage())
                && fits(filter.pillar(), one.pillar())
                && fits(filter.kind(), one.kind())
                && fits(filter.provinceCode(), one.provinceCode())
                && fits(filter.communeCode(), one.provinceCode() + "001")
                && fits(filter.standing(), one.deadline().standing())
                && (!Boolean.TRUE.equals(filter.late()) || one.deadline().standing() == Standing.LATE)
                && (filter.daysLeft() == null || soon(one.deadline(), filter.daysLeft()));
    }

    private static boolean soon(CaseDeadline deadline, int daysLeft) {
        return deadline.standing() == Standing.RUNNING && deadline.daysLeft() <= daysLeft;
    }

    private static boolean fits(@Nullable Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    private static final class RandomFilters {

        private final Random random;

        RandomFilters(long seed) {
            random = new Random(seed);
        }

        CaseFilter filter() {
            return new CaseFilter(
                    maybe(UNITS),
                    maybe(UNITS),
                    null,
                    maybe(STAGES),
                    maybe(List.of("NCC", "MTQG_GNBV", "MTQG_DTTS", "CAMPAIGN", "OTHER")),
                    maybe(List.of("NEW", "REPAIR")),
                    maybe(List.of("08", "10")),
                    maybe(List.of("08001", "10001")),
                    maybe(List.of(true, false)),
                    maybe(List.of(Standing.values())),
                    maybe(List.of(0, 20, 21)));
        }

        /** One of five is asked for. */
        private <E> @Nullable E maybe(List<E> some) {
            return random.nextInt(5) == 0 ? some.get(random.nextInt(some.size())) : null;
        }
    }
}
