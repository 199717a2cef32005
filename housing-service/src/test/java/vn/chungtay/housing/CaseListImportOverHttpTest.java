package vn.chungtay.housing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.HouseholdLists.HEADS;
import static vn.chungtay.housing.testing.HouseholdLists.csv;
import static vn.chungtay.housing.testing.HouseholdLists.household;
import static vn.chungtay.housing.testing.HouseholdLists.with;
import static vn.chungtay.housing.testing.HouseholdLists.xlsx;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.HouseholdLists;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** Lists of households in real files: what a check says of them, and what becomes of them. */
class CaseListImportOverHttpTest extends RunningHousing {

    private static final String LISTS = "/api/v1/housing/case-lists";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OTHER_OFFICER = TestTokens.token("CB011", "T63-08", "officer");
    private static final String FOREIGN = TestTokens.token("CB009", "T63-02", "officer");

    @Autowired
    private MongoDatabaseFactory mongo;

    @Nested
    class Checking {

        @Test
        void findsNothingWrongWithTheTemplateFilledIn() throws Exception {
            byte[] template = bytes(request(OFFICER, LISTS + "/template.xlsx")).body();
            List<String> heads = HouseholdLists.read(template).getFirst();

            JsonNode check =
                    check(xlsx(heads, List.of(household(newIdentityNumber())))).body();

            assertThat(heads).isEqualTo(HEADS);
            assertThat(check.required("rows").asInt()).isEqualTo(1);
            assertThat(check.required("good").asInt()).isEqualTo(1);
            assertThat(check.required("remarks").isEmpty()).isTrue();
        }

        @Test
        void knowsColumnsInAnyOrderWithoutDiacriticsAndBelowATitle() {
            List<String> heads = new ArrayList<>();
            HEADS.forEach(head -> heads.add(plain(head).toUpperCase(Locale.ROOT)));
            List<String> row = new ArrayList<>(household(newIdentityNumber()));
            Collections.reverse(heads);
            Collections.reverse(row);
            byte[] list = xlsx(List.of("DANH SÁCH HỘ", "", ""), List.of(List.of(), heads, row));

            assertThat(check(list).body().required("good").asInt()).isEqualTo(1);
        }

        @Test
        void readsTextFilesToo() {
            var row = List.of(household(newIdentityNumber()));

            assertThat(check(csv(";", HEADS, row), "text/csv")
                            .body()
                            .required("good")
                            .asInt())
                    .isEqualTo(1);
            assertThat(check(csv(",", HEADS, row), "text/csv")
                            .body()
                            .required("good")
                            .asInt())
                    .isEqualTo(1);
        }

        @Test
        void takesNumbersAndDaysAsExcelKeepsThem() {
            byte[] list = xlsx(HEADS, List.of(household(newIdentityNumber())), sheet -> {
                sheet.value(1, HEADS.indexOf("Năm sinh"), 1960);
                sheet.value(1, HEADS.indexOf("Mã xã"), 2266);
                sheet.value(1, HEADS.indexOf("Ngày quyết định"), LocalDate.of(2025, 1, 9));
                sheet.style(1, HEADS.indexOf("Ngày quyết định"))
                        .format("dd/mm/yyyy")
                        .set();
            });

            assertThat(check(list).body().required("good").asInt()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "NULL",
                value = {
                    "Họ và tên chủ hộ, '', caselist.cell-missing",
                    "Số định danh cá nhân (CCCD), '', caselist.cell-missing",
                    "Số định danh cá nhân (CCCD), 12345678901, caselist.cell-malformed",
                    "Năm sinh, 60, caselist.year-malformed",
                    "Năm sinh, 1899, caselist.cell-malformed",
                    "Mã đơn vị BHXH, T63-99, unit.unknown",
                    "Mã đơn vị BHXH, T34-08, unit.unknown",
                    "Mã đơn vị BHXH, T63-02, unit.foreign",
                    "Mã xã, 00008, commune.unknown-on-day",
                    "Mã xã, 2x, caselist.cell-malformed",
                    "Tên xã, Xã Thượng Nông, commune.unknown-on-day",
                    "Nhóm chương trình, NNC, caselist.word-unknown",
                    "Hình thức, Xây, caselist.word-unknown",
                    "Nhóm đối tượng, '', caselist.cell-missing",
                    "Số quyết định phê duyệt danh sách, quyết định, caselist.cell-malformed",
                    "Ngày quyết định, 31/02/2025, caselist.day-malformed",
                    "Ngày quyết định, 16/01/2025, list.approved-after-listing",
                    "Ngày lập hồ sơ, 45672, caselist.day-malformed",
                    "Ngày lập hồ sơ, 15/01/2999, date.in-future",
                    "Mô phỏng, có lẽ, caselist.word-unknown"
                })
        void namesWhatIsWrongWithARow(String head, String value, String code) {
            List<String> good = household(newIdentityNumber());
            List<String> bad = with(household(newIdentityNumber()), head, value);

            JsonNode check = check(xlsx(good, bad)).body();

            assertThat(check.required("good").asInt()).isEqualTo(1);
            assertThat(check.required("faulty").asInt()).isEqualTo(1);
            assertThat(remarks(check)).containsExactly("3 FAULTY " + code);
        }

        @Test
        void refusesACommuneOfTheOtherStructure() {
            List<String> bad = with(with(household(newIdentityNumber()), "Mã xã", "00008"), "Tên xã", "Phường Ngọc Hà");

            assertThat(remarks(check(xlsx(bad)).body())).containsExactly("2 FAULTY commune.unknown-on-day");
        }

        @Test
        void refusesAListFromBeforeTheFirstSupportLevel() {
            List<String> bad = with(
                    with(household(newIdentityNumber()), "Nhóm chương trình", "Phong trào"),
                    "Ngày quyết định",
                    "4/10/2024");

            assertThat(remarks(check(xlsx(bad)).body())).containsExactly("2 FAULTY support.no-level-on-day");
        }

        @Test
        void refusesFormulasAndMergedCells() {
            List<List<String>> rows = Stream.generate(() -> household(newIdentityNumber()))
                    .limit(4)
                    .toList();
            byte[] list = xlsx(HEADS, rows, sheet -> {
                sheet.formula(1, 0, "A3");
                sheet.range(2, 3, 3, 3).merge();
            });

            JsonNode check = check(list).body();

            assertThat(remarks(check))
                    .containsExactly(
                            "2 FAULTY caselist.formula",
                            "3 FAULTY caselist.merged-cells",
                            "4 FAULTY caselist.merged-cells");
            assertThat(check.required("good").asInt()).isEqualTo(1);
        }

        @Test
        void seesTheSamePersonTwiceAndNamesakes() {
            String twice = newIdentityNumber();
            String name = "Đỗ Thị Trùng Tên " + twice;
            String listed = "Vũ Văn Đã Có " + twice;
            send(command(OFFICER, CASES, listing(newIdentityNumber(), listed)));
            String other = household(newIdentityNumber()).getFirst();

            JsonNode check = check(xlsx(
                            household(twice, name),
                            household(twice, other),
                            household(newIdentityNumber(), plain(name)),
                            household(newIdentityNumber(), plain(listed))))
                    .body();

            assertThat(remarks(check))
                    .containsExactly(
                            "3 FAULTY caselist.person-twice",
                            "4 DOUBTFUL caselist.namesake-in-list",
                            "5 DOUBTFUL caselist.namesake");
            assertThat(check.required("good").asInt()).isEqualTo(1);
            assertThat(check.required("doubtful").asInt()).isEqualTo(2);
        }

        @Test
        void refusesFilesThatAreNoLists() {
            List<String> row = household(newIdentityNumber());
            List<String> shorter = HEADS.subList(0, HEADS.size() - 4);
            List<String> doubled = new ArrayList<>(HEADS);
            doubled.set(HEADS.size() - 1, "Mã xã");

            Reply missing = check(xlsx(shorter, List.of(row)));

            assertThat(missing.code()).isEqualTo("caselist.columns-missing");
            assertThat(missing.body().required("facts").required("columns").asString())
                    .isEqualTo("Số quyết định phê duyệt danh sách, Ngày quyết định, Ngày lập hồ sơ");
            assertThat(check(xlsx(doubled, List.of(row))).code()).isEqualTo("caselist.column-twice");
            assertThat(check(xlsx(row, List.of(row))).code()).isEqualTo("caselist.head-missing");
            assertThat(check(xlsx(HEADS, List.of())).code()).isEqualTo("caselist.no-rows");
            assertThat(check(new byte[] {'P', 'K', 3, 4, 0}).code()).isEqualTo("table.damaged");
            assertThat(check(new byte[0]).code()).isEqualTo("caselist.file-type-unknown");
        }

        @Test
        void isForOfficers() {
            byte[] list = xlsx(household(newIdentityNumber()));

            assertThat(upload(UNIT_HEAD, LISTS + "/check", list, XLSX).code()).isEqualTo("role.not-permitted");
            assertThat(upload(UNIT_HEAD, LISTS + "?mode=GOOD_ROWS", list, XLSX).code())
                    .isEqualTo("role.not-permitted");
        }
    }

    @Nested
    class WritingBack {

        @Test
        void saysOfEachRowInItsPlaceWhatBecomesOfIt() throws Exception {
            String there = newIdentityNumber();
            list(there);
            List<String> bad = with(household(newIdentityNumber()), "Hình thức", "Xây");
            byte[] list = xlsx(HEADS, List.of(household(newIdentityNumber()), List.of(), bad, household(there)));

            List<List<String>> marked = HouseholdLists.read(mark(list, "vi"));

            assertThat(marked.getFirst())
                    .startsWith(HEADS.toArray(String[]::new))
                    .endsWith("Kết quả kiểm tra", "Lý do");
            assertThat(marked.get(1)).contains("Hợp lệ");
            assertThat(marked.get(3)).contains("Lỗi", "Xây").last().asString().contains("Cột \"Hình thức\"");
            assertThat(marked.get(4)).contains("Đã có");
            assertThat(HouseholdLists.read(mark(list, "en")).get(3))
                    .contains("Faulty")
                    .last()
                    .asString()
                    .contains("Column \"Hình thức\"");
        }

        @Test
        void canBeCorrectedAndSentAgain() throws Exception {
            List<String> bad = with(household(newIdentityNumber()), "Hình thức", "Xây");
            List<List<String>> marked = new ArrayList<>(HouseholdLists.read(mark(xlsx(bad), "vi")));
            List<String> corrected = new ArrayList<>(marked.get(1));
            corrected.set(HEADS.indexOf("Hình thức"), "xay moi");

            byte[] again = xlsx(marked.getFirst(), List.of(corrected));

            assertThat(check(again).body().required("good").asInt()).isEqualTo(1);
            assertThat(HouseholdLists.read(mark(again, "vi")).getFirst()).hasSize(HEADS.size() + 2);
        }

        @Test
        void isRememberedNowhere() throws Exception {
            String number = newIdentityNumber();
            byte[] list = xlsx(household(number));
            String key = UUID.randomUUID().toString();
            byte[] before = bytes(uploading(OFFICER, LISTS + "/check.xlsx", list, XLSX)
                            .setHeader("Idempotency-Key", key))
                    .body();
            list(number);

            byte[] after = bytes(uploading(OFFICER, LISTS + "/check.xlsx", list, XLSX)
                            .setHeader("Idempotency-Key", key))
                    .body();

            assertThat(HouseholdLists.read(before).get(1)).contains("Hợp lệ");
            assertThat(HouseholdLists.read(after).get(1)).contains("Đã có");
        }

        private byte[] mark(byte[] list, String language) throws Exception {
            return bytes(uploading(OFFICER, LISTS + "/check.xlsx", list, XLSX).header("Accept-Language", language))
                    .body();
        }
    }

    @Nested
    class Importing {

        @Test
        void refusesAllForOneFaultAndLeavesNothing() {
            String good = newIdentityNumber();
            List<String> bad = with(household(newIdentityNumber()), "Tên xã", "Xã Thượng Nông");
            long before = log.lastPosition();
            long kept = kept();

            Reply refused = take("ALL_OR_NOTHING", xlsx(household(good), bad));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("caselist.faulty");
            assertThat(refused.body().required("facts").required("faulty").asInt())
                    .isEqualTo(1);
            assertThat(refused.body()
                            .required("facts")
                            .required("faults")
                            .get(0)
                            .required("row")
                            .asInt())
                    .isEqualTo(3);
            assertThat(log.lastPosition()).isEqualTo(before);
            assertThat(kept()).isEqualTo(kept);
        }

        @Test
        void listsAllHouseholdsInTheNameOfWhoBroughtThem() {
            List<String> numbers = Stream.generate(RunningHousing::newIdentityNumber)
                    .limit(501)
                    .toList();
            long kept = kept();

            Reply taken = take(
                    "ALL_OR_NOTHING",
                    xlsx(HEADS, numbers.stream().map(HouseholdLists::household).toList()));
            JsonNode done = completed(taken);

            assertThat(taken.status()).isEqualTo(201);
            assertThat(taken.header("Location")).isEqualTo(LISTS + "/" + taken.id());
            assertThat(done.required("rows").asInt()).isEqualTo(501);
            assertThat(done.required("listed").asInt()).isEqualTo(501);
            assertThat(done.required("unitCode").asString()).isEqualTo("T63-08");
            assertThat(list(numbers.getLast()).code()).isEqualTo("household.already-listed");
            assertThat(kept()).as("the people stay, the list does not").isEqualTo(kept + 501);
            String caseId = list(numbers.getFirst())
                    .body()
                    .required("facts")
                    .required("caseId")
                    .asString();
            assertThat(read(caseId)
                            .data()
                            .required("approvedList")
                            .required("number")
                            .asString())
                    .isEqualTo("215/QĐ-UBND");
        }

        @Test
        void passesOverFaultyRowsWhereThatIsChosen() {
            String good = newIdentityNumber();
            List<String> bad = with(household(newIdentityNumber()), "Tên xã", "Xã Thượng Nông");

            JsonNode done = completed(take("GOOD_ROWS", xlsx(bad, household(good))));

            assertThat(done.required("listed").asInt()).isEqualTo(1);
            assertThat(done.required("faulty").asInt()).isEqualTo(1);
            assertThat(list(good).code()).isEqualTo("household.already-listed");
        }

        @Test
        void changesNothingTheSecondTimeWhoeverBringsIt() {
            byte[] list = xlsx(household(newIdentityNumber()), household(newIdentityNumber()));
            completed(take("ALL_OR_NOTHING", list));
            long before = log.lastPosition();

            JsonNode again = completed(take(OTHER_OFFICER, "ALL_OR_NOTHING", list));

            assertThat(again.required("listed").asInt()).isZero();
            assertThat(again.required("alreadyThere").asInt()).isEqualTo(2);
            assertThat(log.lastPosition()).as("the list alone was taken").isEqualTo(before + 1);
        }

        @ParameterizedTest
        @CsvSource({
            "Họ và tên chủ hộ, Lê Thị Khác, listing.differs, head",
            "Năm sinh, 1961, listing.differs, head",
            "Hình thức, Sửa chữa, listing.differs, kind",
            "Nhóm đối tượng, Hộ nghèo, listing.differs, householdGroup",
            "Ngày lập hồ sơ, 16/01/2025, listing.differs, occurredOn",
            "Mô phỏng, có, listing.differs, simulated",
            "Số quyết định phê duyệt danh sách, 216/QĐ-UBND, household.already-listed, ",
            "Ngày quyết định, 10/01/2025, household.already-listed, "
        })
        void refusesAHouseholdThatIsListedOtherwise(String head, String value, String code, String field) {
            String number = newIdentityNumber();
            list(number);
            List<String> other = with(household(number), head, value);

            JsonNode check = check(xlsx(other)).body();

            assertThat(remarks(check)).containsExactly("2 FAULTY " + code);
            if (field != null) {
                assertThat(check.required("remarks").get(0).required("text").asString())
                        .endsWith(field + ".");
            }
        }

        @Test
        void listsAgainWhoWasLetGo() {
            String number = newIdentityNumber();
            String caseId = list(number).id();
            step(UNIT_HEAD, caseId, "withdrawal", """
                    {"reason": "MOVED", "occurredOn": "2025-01-16"}""");

            assertThat(completed(take("ALL_OR_NOTHING", xlsx(household(number))))
                            .required("listed")
                            .asInt())
                    .isEqualTo(1);
        }

        @Test
        void answersARepeatAlikeAndTakesNothingNew() {
            byte[] list = xlsx(household(newIdentityNumber()));
            String key = UUID.randomUUID().toString();
            HttpRequest.Builder request =
                    uploading(OFFICER, LISTS + "?mode=GOOD_ROWS", list, XLSX).setHeader("Idempotency-Key", key);
            Reply first = send(request);
            completed(first);
            mongo.getMongoDatabase().getCollection("answers").drop();
            long before = log.lastPosition();
            long kept = kept();

            Reply repeat = send(request);

            assertThat(repeat.body()).isEqualTo(first.body());
            assertThat(log.lastPosition()).isEqualTo(before);
            assertThat(kept()).isEqualTo(kept);
        }

        @Test
        void isShownToItsUnitAlone() {
            Reply taken = take("GOOD_ROWS", xlsx(household(newIdentityNumber())));
            completed(taken);

            assertThat(send(request(FOREIGN, LISTS + "/" + taken.id())).code()).isEqualTo("unit.foreign");
            assertThat(send(request(OFFICER, LISTS + "/caselist-none")).code()).isEqualTo("caselist.unknown");
            assertThat(take("SOME", xlsx(household(newIdentityNumber()))).status())
                    .isEqualTo(400);
        }
    }

    private Reply check(byte[] list) {
        return check(list, XLSX);
    }

    private Reply check(byte[] list, String type) {
        return upload(OFFICER, LISTS + "/check", list, type);
    }

    private Reply take(String mode, byte[] list) {
        return take(OFFICER, mode, list);
    }

    private Reply take(String token, String mode, byte[] list) {
        return upload(token, LISTS + "?mode=" + mode, list, XLSX);
    }

    private Reply upload(String token, String path, byte[] list, String type) {
        return send(uploading(token, path, list, type));
    }

    private HttpRequest.Builder uploading(String token, String path, byte[] list, String type) {
        return request(token, path)
                .POST(BodyPublishers.ofByteArray(list))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** Looks until no row waits; where the view is behind, again. */
    private JsonNode completed(Reply taken) {
        assertThat(taken.status()).as(taken.raw().body()).isEqualTo(201);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Reply list = show(taken);
        while (list.status() != 200 || !list.data().required("complete").asBoolean()) {
            assertThat(System.nanoTime())
                    .as("still not complete: " + list.body())
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            list = show(taken);
        }
        return list.data();
    }

    private Reply show(Reply taken) {
        return send(request(OFFICER, LISTS + "/" + taken.id())
                .header("Chungtay-Min-Position", requireNonNull(taken.header("Chungtay-Position"))));
    }

    /** Entries of the vault. */
    private long kept() {
        return mongo.getMongoDatabase().getCollection("personalData").countDocuments();
    }

    private static List<String> remarks(JsonNode check) {
        return check.required("remarks")
                .valueStream()
                .map(remark -> remark.required("row").asInt() + " "
                        + remark.required("state").asString() + " "
                        + remark.required("code").asString())
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
