package vn.chungtay.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Donor;
import vn.chungtay.local.demo.Giving;
import vn.chungtay.local.demo.Story;

/** What an analyst with Python makes of the streams: every figure of the nationwide report, with nothing of ours but the broker. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyticsIT {

    /** Types that the stories of these tests make for certain; each service's own tests make every type that it publishes. */
    private static final Set<String> MADE_BY_A_STORY = Set.of(
            "chungtay.published-up-to.v1",
            "contribution.money-received.v1",
            "contribution.material-received.v1",
            "contribution.working-days-received.v1",
            "contribution.funds-reserved.v1",
            "contribution.reservation-refused.v1",
            "contribution.funds-disbursed.v1",
            "housing.case-listed.v1",
            "housing.sponsorship-confirmed.v1",
            "housing.house-started.v1",
            "housing.instalment-requested.v1",
            "housing.instalment-refused.v1",
            "housing.instalment-paid.v1",
            "housing.house-accepted.v1",
            "housing.house-handed-over.v1",
            "housing.case-settled.v1");

    private static final int NUMBER = 4;
    private static final String OTHER_UNIT = "T63-10";
    private static final long SIMULATED_VND = 7_000_000;
    private static final Path HOME = Path.of(System.getProperty("chungtay.home"));
    private static final Path TARGET = Path.of(System.getProperty("chungtay.target"));
    private static final Path EXAMPLE = HOME.resolve("infra/examples/analytics");
    private static final Path CHECK = HOME.resolve("infra/acceptance/src/test/python");
    private static final Path ASYNCAPI = HOME.resolve("infra/contracts/src/main/resources/contracts/asyncapi.json");

    private Python python;
    private RunningSuite suite;
    private Reports reports;

    @BeforeAll
    void play(RunningSuite running) {
        python = Python.with(
                TARGET.resolve("python"), EXAMPLE.resolve("requirements.txt"), CHECK.resolve("requirements.txt"));
        suite = running;
        ApiClient api = running.client();
        reports = new Reports(api);
        Figures before = reports.total();
        running.story(api, NUMBER).play();
        Giving giving = new Giving(api, OTHER_UNIT);
        Giving.Drive drive = giving.open("analytics/drive", "Đợt vận động mô phỏng", SIMULATED_VND, true);
        giving.money(
                drive,
                "analytics/money",
                SIMULATED_VND,
                new Donor("PERSON", "Người Ủng Hộ Mô Phỏng"),
                Story.FIRST_DAY.plusDays(1));
        reports.awaitTotal(
                before.plus(Reports.ofOneStory()).plus(new Figures(Map.of("money.receivedVnd", SIMULATED_VND))));
    }

    @ParameterizedTest
    @ValueSource(strings = {Reports.ON_63, Reports.ON_34})
    void theExampleMakesTheSameTableAsTheService(String structureOn) {
        String printed = python.run(
                Map.of(),
                EXAMPLE.resolve("nationwide.py").toString(),
                "--bootstrap",
                suite.kafka(),
                "--structure-on",
                structureOn,
                "--json");

        JsonNode made = JsonMapper.shared().readTree(printed);
        assertThat(made).isEqualTo(withoutWords(reports.data(structureOn)));
        assertThat(made.at("/total/houses/settled").asLong()).isPositive();
        assertThat(made.at("/simulated/money/receivedVnd").asLong()).isGreaterThanOrEqualTo(SIMULATED_VND);
    }

    @Test
    void theExampleShowsATableToPeople() {
        String printed =
                python.run(Map.of(), EXAMPLE.resolve("nationwide.py").toString(), "--bootstrap", suite.kafka());

        assertThat(printed).contains("Cả nước", "Tỉnh Tuyên Quang", "Có số liệu mô phỏng");
    }

    @Test
    void theJqProgramMakesTheTotalsOfTheService() throws Exception {
        assumeTrue(Programs.has("jq", "--version"), "jq is not on the PATH; on Debian: apt install jq");
        Path lines = TARGET.resolve("kcat.jsonl");
        Files.writeString(
                lines,
                python.run(
                        Map.of("PYTHONPATH", EXAMPLE.toString()),
                        CHECK.resolve("kcat_lines.py").toString(),
                        suite.kafka()));

        JsonNode totals = JsonMapper.shared()
                .readTree(Programs.run(
                        Map.of(), "jq", "-n", "-f", EXAMPLE.resolve("kcat.jq").toString(), lines.toString()));

        Map<String, Long> made = new TreeMap<>();
        totals.properties()
                .forEach(total -> made.put(total.getKey(), total.getValue().asLong()));
        assertThat(new Figures(made)).isEqualTo(reports.total());
    }

    @Test
    void anotherLanguagesCloudEventsReadEveryTypeAsDocumented() {
        String printed = python.run(
                Map.of("PYTHONPATH", EXAMPLE.toString()),
                CHECK.resolve("check_cloudevents.py").toString(),
                suite.kafka(),
                ASYNCAPI.toString());

        Set<String> documented = Set.copyOf(JsonMapper.shared()
                .readTree(ASYNCAPI)
                .at("/components/messages")
                .propertyNames());
        assertThat(JsonMapper.shared().readTree(printed).propertyNames())
                .isSubsetOf(documented)
                .containsAll(MADE_BY_A_STORY);
    }

    /** The report without its labels, and without what is no figure of the streams. */
    private static JsonNode withoutWords(JsonNode report) {
        ObjectNode figures = (ObjectNode) report.deepCopy();
        figures.remove("heldBack");
        ((ObjectNode) figures.get("simulated")).remove("labelVi");
        ((ObjectNode) figures.get("simulated")).remove("labelEn");
        return figures;
    }
}
