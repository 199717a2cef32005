package vn.chungtay.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.chungtay.local.demo.Account;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Story;

/** The public page in a real browser, on a phone and at a desk, in both languages; its figures are the API's. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {

    /** How long the browser may take to show what is expected, on a machine that is busy with the whole suite. */
    private static final double PATIENCE_MS = 60_000;

    private static final String CHROMIUM = "/usr/bin/chromium";
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int NUMBER = 3;

    private RunningSuite suite;
    private Reports reports;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start(RunningSuite running) {
        suite = running;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        ApiClient api = running.client();
        reports = new Reports(api);
        Figures before = reports.total();
        running.story(api, NUMBER).play();
        reports.awaitTotal(before.plus(Reports.ofOneStory()));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(CHROMIUM))
                        .setArgs(OPTIONS));
    }

    @AfterAll
    void stop() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"1280,900,vi", "1280,900,en", "360,740,vi", "360,740,en"})
    void showsTheFiguresOfTheApi(int width, int height, String language) {
        try (BrowserContext context = context(width, height, false)) {
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            open(page, language, "34");

            assertThat(page.locator("html")).hasAttribute("lang", language);
            JsonNode report = reports.data(Reports.ON_34);
            assertThat(shown(page)).isEqualTo(Figures.of(report.required("total")));
            assertThat(page.locator("#provinces tbody tr").count()).isGreaterThanOrEqualTo(34);
            assertThat(page.locator("#fresh")).hasText(Pattern.compile("\\d{2}:\\d{2}:\\d{2}"));
            assertThat(widerThanTheScreen(page)).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,900,vi", "1280,900,en", "360,740,vi", "360,740,en"})
    void isAccessible(int width, int height, String language) {
        try (BrowserContext context = context(width, height, true)) {
            Page page = context.newPage();
            open(page, language, "63");

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void switchesBetween63And34ProvincesWithTheSameTotal() {
        try (BrowserContext context = context(1280, 900, false)) {
            Page page = context.newPage();
            open(page, "vi", "34");
            Figures on34 = shown(page);

            page.getByLabel("63 tỉnh, thành").check();
            assertThat(page.locator("tr[data-row='02']")).isVisible();

            assertThat(shown(page)).isEqualTo(on34);
            JsonNode line = Reports.line(reports.data(Reports.ON_63).required("byProvince"), "code", Story.PROVINCE);
            Locator listed = page.locator("tr[data-row='08'] td[data-column='listed'] data");
            assertThat(listed)
                    .hasAttribute(
                            "value", line.required("houses").required("listed").asString());
        }
    }

    @Test
    void writesNumbersAsVietnameseDo() {
        try (BrowserContext context = context(1280, 900, false)) {
            Page page = context.newPage();
            open(page, "vi", "34");
            long received = reports.total().values().get("money.receivedVnd");

            assertThat(page.locator("[data-money=receivedVnd] .exact"))
                    .hasText(NumberFormat.getIntegerInstance(Locale.of("vi", "VN"))
                                    .format(received) + " đồng");
        }
    }

    @Test
    void saysWhenTheFiguresCannotBeHadAndLoadsThemAgain() {
        try (BrowserContext context = context(360, 740, false)) {
            Page page = context.newPage();
            page.route("**/api/v1/reports/**", route -> route.abort());
            page.navigate(suite.gateway() + "/");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();

            page.unroute("**/api/v1/reports/**");
            page.locator("#retry").click();

            assertThat(page.locator("#stages li")).hasCount(6);
        }
    }

    @Test
    void anOfficerSignsInAndOut() {
        try (BrowserContext context = context(1280, 900, false)) {
            Page page = context.newPage();
            page.navigate(suite.gateway() + "/");
            page.locator("#sign-in").click();
            page.locator("input[name=username]")
                    .fill(Account.officer(Story.UNIT).username());
            page.locator("input[name=password]").fill(suite.password());
            page.locator("button[type=submit]").click();
            assertThat(page.locator("#account")).containsText(Story.UNIT);

            assertThat(page.request()
                            .get(suite.gateway() + "/api/v1/awards/evidence/" + Story.UNIT)
                            .status())
                    .isEqualTo(200);
            assertThat(page.request()
                            .post(suite.gateway() + "/api/v1/contributions/drives")
                            .status())
                    .as("without the page's own token")
                    .isEqualTo(403);

            page.locator("#account button").click();
            assertThat(page.locator("#sign-in")).isVisible();
        }
    }

    private BrowserContext context(int width, int height, boolean bypassCsp) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setBypassCSP(bypassCsp));
    }

    private void open(Page page, String language, String provinces) {
        String query = (language.equals("en") ? "?lang=en&" : "?") + "provinces=" + provinces;
        page.navigate(suite.gateway() + "/" + query);
        assertThat(page.locator("#figures")).hasAttribute("aria-busy", "false");
        assertThat(page.locator("#stages li")).hasCount(6);
    }

    private static int widerThanTheScreen(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static Figures shown(Page page) {
        Map<String, Long> values = new TreeMap<>();
        for (String stage : List.of("listed", "sponsored", "started", "accepted", "handedOver", "settled")) {
            values.put("houses." + stage, value(page, "li[data-stage=" + stage + "] data"));
        }
        for (String money : List.of("receivedVnd", "reservedVnd", "disbursedVnd", "returnedVnd", "paidVnd")) {
            values.put("money." + money, value(page, "[data-money=" + money + "] data"));
        }
        values.put("materialsDeclaredVnd", value(page, "#materials data"));
        values.put("workingDays", value(page, "#days data"));
        return new Figures(values);
    }

    private static long value(Page page, String selector) {
        return Long.parseLong(page.locator(selector).getAttribute("value"));
    }
}
