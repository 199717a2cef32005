package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

class StatementsOverHttpTest extends StatementService {

    @Autowired
    private MongoOperations mongo;

    @BeforeEach
    void openTheAccount() {
        openAccount();
    }

    @Test
    void makesGiftsOfLinesWithACodeAndLetsTheOthersWait() {
        Reply taken = take(List.of(
                "10/02/2025;A1;;500,000;500,000;MBVCB.1." + code + ".CT tu 0881000956868 NGUYEN THI HOA toi",
                "10/02/2025;A2;;20,000;520,000;UNG HO NGUOI NGHEO",
                "01/04/2025;A3;;7;520,007;MUON " + code));

        JsonNode statement = posted(taken);

        assertThat(taken.status()).isEqualTo(201);
        assertThat(statement.path("matched").asInt()).isEqualTo(1);
        assertThat(statement.path("waiting").asInt()).isEqualTo(2);
        assertThat(receivedVnd()).isEqualTo(500_000L);
        assertThat(lines("WAITING"))
                .extracting(line -> line.path("reason").asString())
                .containsExactly("code.absent", "drive.not-open-on-day");
        String gift = lines("MATCHED").get(0).path("giftIds").get(0).asString();
        assertThat(read(OFFICER, "/gifts/" + gift)
                        .data()
                        .path("money")
                        .path("receivedIn")
                        .asString())
                .isEqualTo("BANK");
        assertThat(read(OFFICER, "/gifts/" + gift + "/donor?purpose=receipt")
                        .data()
                        .path("name")
                        .asString())
                .isEqualTo("NGUYEN THI HOA");
    }

    @Test
    void suggestsTheDriveWhoseCodeWasWrittenWithOneSlipOfThePenButNotWithTwo() {
        String other = post(
                        OFFICER,
                        API + "/drives/" + openDrive().id() + "/transfer-codes",
                        "{\"occurredOn\": \"2025-01-09\"}")
                .id()
                .substring("transfercode-".length());
        posted(take(List.of(
                "10/02/2025;A1;;20,000;20,000;UNG HO " + slip(code, 5),
                "10/02/2025;A2;;20,000;40,000;UNG HO " + slip(slip(code, 5), 9),
                "10/02/2025;A3;;20,000;60,000;" + slip(code, 4) + " HAY " + slip(other, 7))));
        List<JsonNode> waiting = new ArrayList<>();
        lines("WAITING").forEach(waiting::add);

        assertThat(nearCodes(waiting.get(0))).containsExactly(drive.id());
        assertThat(nearCodes(waiting.get(1))).isEmpty();
        assertThat(nearCodes(waiting.get(2))).hasSize(2).contains(drive.id());
        assertThat(receivedVnd()).isZero();
    }

    @Test
    void sendsTheLinesThatWaitOfAnAccountAUnitAndAllAndNobodysName() {
        posted(take(List.of(
                "10/02/2025;A1;;20,000;20,000;UNG HO NGUOI NGHEO NGUYEN THI HOA",
                "11/02/2025;A2;;30,000;50,000;" + code)));
        String waiting = lines("WAITING").get(0).path("lineId").asString();

        String ofAccount = read(OFFICER, "/accounts/" + account + "/waiting-lines.csv")
                .raw()
                .body();
        String ofUnit = read(OFFICER, "/exports/waiting-lines.csv?unitCode=T63-08")
                .raw()
                .body();
        String ofAll = read(OFFICER, "/exports/waiting-lines.csv").raw().body();
        String ofOther = read(OFFICER, "/exports/waiting-lines.csv?unitCode=T63-10")
                .raw()
                .body();

        assertThat(ofAccount).hasLineCount(2).contains("2025-02-10,T63-08," + account + "," + waiting + ",20000,");
        assertThat(ofUnit).contains(waiting).doesNotContain("HOA", "UNG HO", "vault");
        assertThat(ofAll).contains(waiting);
        assertThat(ofOther).hasLineCount(1);
    }

    /** A statement of February that is taken in March, after February was closed. */
    @Test
    void leavesAClosedMonthAsItWasWhenItComesLate() {
        posted(take(List.of("10/01/2025;A1;;500,000;500,000;" + code)));
        String fund = fundOf(drive);
        Reply closing = post(ACCOUNTANT, API + "/funds/" + fund + "/closings", """
            {"month": "2025-01", "bankVnd": 500000, "cashVnd": 0, "documentNumber": "BB-0001/2025",
             "occurredOn": "2025-02-01"}\
            """);
        post(HEAD, API + "/closings/" + closing.id() + "/confirmation", "{\"occurredOn\": \"2025-02-01\"}");

        posted(take(List.of("31/01/2025;A2;;70,000;570,000;" + code)));

        JsonNode months = read(ACCOUNTANT, "/funds/" + fund + "/months").data();
        assertThat(months.get(0).path("closingVnd").asLong()).isEqualTo(500_000L);
        assertThat(months.get(0).path("state").asString()).isEqualTo("CLOSED");
        assertThat(months.get(1).path("month").asString()).isEqualTo("2025-02");
        assertThat(months.get(1).path("lateVnd").asLong()).isEqualTo(70_000L);
        String gift = lines("MATCHED").get(1).path("giftIds").get(0).asString();
        assertThat(read(OFFICER, "/gifts/" + gift).data().path("occurredOn").asString())
                .isEqualTo("2025-01-31");
    }

    @Test
    void postsALineOnceWhateverFilesItStandsIn() {
        String first = "10/02/2025;A1;;500;500;" + code;
        String second = "11/02/2025;A2;;500;1,000;" + code;
        String third = "12/02/2025;A3;;500;1,500;" + code;
        posted(take(List.of(first, second)));

        JsonNode overlapping = posted(take(List.of(second, third)));
        JsonNode same = posted(take(List.of(first, second)));

        assertThat(overlapping.path("matched").asInt()).isEqualTo(1);
        assertThat(overlapping.path("repeated").asInt()).isEqualTo(1);
        assertThat(same.path("repeated").asInt()).isEqualTo(2);
        assertThat(receivedVnd()).isEqualTo(1_500L);
    }

    @Test
    void countsLinesThatTheBankBooksAlikeAsOftenAsTheyStandInAFile() {
        List<String> alike = List.of("10/02/2025;;;500;;" + code, "10/02/2025;;;500;;" + code);
        String path = "/accounts/" + account + "/statements?dayHead=ngay&documentHead=so%20ct&debitHead=debit"
                + "&creditHead=credit&narrativeHead=noi%20dung";

        JsonNode statement = posted(upload(path, csv(alike)));
        JsonNode again = posted(upload(path, csv(alike)));

        assertThat(statement.path("matched").asInt()).isEqualTo(2);
        assertThat(again.path("repeated").asInt()).isEqualTo(2);
        assertThat(receivedVnd()).isEqualTo(1_000L);
    }

    @Test
    void takesNothingOfAFileWithOneFault() {
        long before = log.lastPosition();
        long entries = vaultEntries();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            lines.add("10/02/2025;A%d;;1;%d;%s".formatted(i, i, code));
        }
        lines.add("10/02/2025;A601;5;;595;PHI");
        lines.add("10/02/2025;A602;;5;604;X");

        Reply refused = take(lines);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("statement.faulty");
        assertThat(refused.body().path("facts").path("line").asInt()).isEqualTo(603);
        assertThat(refused.body().path("facts").path("fault").asString()).isEqualTo("line.balance-broken");
        assertThat(log.lastPosition()).isEqualTo(before);
        assertThat(vaultEntries()).isEqualTo(entries);
    }

    @Test
    void showsBeforeWhatAnImportWouldFind() {
        long before = log.lastPosition();

        Reply preview = upload(
                "/accounts/" + account + "/statements/preview?debitsSkipped=true",
                csv(List.of(
                        "10/02/2025;A1;;500,000;500,000;NGUYEN THI HOA " + code,
                        "10/02/2025;A2;5;;499,995;PHI",
                        "10/02/2025;A3;;20.5;500,000;X")));

        assertThat(preview.body().path("lines").asInt()).isEqualTo(1);
        assertThat(preview.body().path("withCode").asInt()).isEqualTo(1);
        assertThat(preview.body().path("debits").asInt()).isEqualTo(1);
        assertThat(preview.body().path("faults")).singleElement().satisfies(fault -> {
            assertThat(fault.path("line").asInt()).isEqualTo(4);
            assertThat(fault.path("code").asString()).isEqualTo("line.amount-fractional");
            assertThat(fault.path("text").asString()).isEqualTo("Số tiền có phần lẻ của đồng.");
        });
        assertThat(preview.raw().body()).doesNotContain("HOA");
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @Test
    void takesStatementsOfConfirmedAccountsOnly() {
        Reply named =
                post(ACCOUNTANT, API + "/drives/" + drive.id() + "/accounts", """
                {"bankBin": "970415", "accountNumber": "%s", "occurredOn": "2025-01-09"}""".formatted(account.substring(15)));
        List<String> lines = List.of("10/02/2025;A1;;500;500;X");
        long entries = vaultEntries();

        assertThat(upload("/accounts/" + named.id() + "/statements", csv(lines)).code())
                .isEqualTo("account.not-confirmed");
        assertThat(upload("/accounts/account-970436-99999/statements", csv(lines))
                        .code())
                .isEqualTo("account.unknown");
        assertThat(upload("/accounts/none/statements", csv(lines)).status()).isEqualTo(404);
        assertThat(vaultEntries()).isEqualTo(entries);
    }

    @Test
    void letsTwoPeopleDecideWhatAWaitingLineIs() {
        posted(take(List.of("10/02/2025;A1;;20,000;20,000;UNG HO CHUNG TAY XOA NHA TAM")));
        String line = "/lines/" + lines("WAITING").get(0).path("lineId").asString();

        Reply suggestions = read(OFFICER, line + "/suggestions");
        Reply proposed = post(OFFICER, API + line + "/resolution", """
                {"parts": [{"driveId": "%1$s", "amountVnd": 19000}, {"driveId": "%1$s", "amountVnd": 1000}],
                 "occurredOn": "2025-02-12"}""".formatted(drive.id()));
        Reply confirmed =
                postMatching(HEAD, line + "/resolution/confirmation", "{\"occurredOn\": \"2025-02-13\"}", proposed);

        assertThat(suggestions.data().get(0).path("driveId").asString()).isEqualTo(drive.id());
        assertThat(suggestions.data().get(0).path("reasons").toString()).contains("NAME", "ACCOUNT", "DAY");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(receivedVnd()).isEqualTo(20_000L);
        Reply resolved = read(OFFICER, line);
        assertThat(resolved.data().path("state").asString()).isEqualTo("RESOLVED");
        assertThat(resolved.data().path("giftIds")).hasSize(2);
        assertThat(resolved.header("ETag")).isEqualTo(confirmed.header("ETag"));
    }

    @Test
    void showsWhoPaidToThoseWhoSayWhyAndToNobodyElse() {
        posted(take(List.of("10/02/2025;A1;;20,000;20,000;SHGD:1.BO:TRAN VAN NAM.Remark:UNG HO")));
        String line = "/lines/" + lines("WAITING").get(0).path("lineId").asString();

        Reply payer = read(OFFICER, line + "/payer?purpose=queue");

        assertThat(payer.data().path("name").asString()).isEqualTo("TRAN VAN NAM");
        assertThat(payer.data().path("narrative").asString()).contains("UNG HO");
        assertThat(payer.data().path("bankDocument").asString()).isEqualTo("A1");
        assertThat(read(STRANGER, line + "/payer?purpose=queue").code()).isEqualTo("unit.foreign");
        assertThat(read(OFFICER, line + "/payer").status()).isEqualTo(400);
        assertThat(read(OFFICER, line).raw().body()).doesNotContain("NAM");
        assertThat(eventsAsText()).doesNotContain("TRAN VAN NAM", "Remark");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(get(OFFICER, API + "/lines/none").code()).isEqualTo("line.unknown");
        assertThat(get(OFFICER, API + "/statements/none").code()).isEqualTo("statement.unknown");
        assertThat(lines("RESOLVED")).isEmpty();
        assertThat(read(OFFICER, "/accounts/" + account + "/lines?state=LOST").status())
                .isEqualTo(400);
    }

    private JsonNode lines(String state) {
        return read(OFFICER, "/accounts/" + account + "/lines?state=" + state).data();
    }

    private long vaultEntries() {
        return mongo.getCollection("personalData").countDocuments();
    }

    private String eventsAsText() {
        StringBuilder text = new StringBuilder();
        mongo.getCollection("events").find().forEach(commit -> text.append(commit.toString()));
        return text.toString();
    }

    private List<String> nearCodes(JsonNode line) {
        List<String> drives = new ArrayList<>();
        for (JsonNode suggestion : read(OFFICER, "/lines/" + line.path("lineId").asString() + "/suggestions")
                .data()) {
            if (suggestion.path("reasons").toString().contains("NEAR_CODE")) {
                drives.add(suggestion.path("driveId").asString());
            }
        }
        return drives;
    }

    /** A zero is in no code. */
    private static String slip(String code, int at) {
        return code.substring(0, at) + '0' + code.substring(at + 1);
    }
}
