package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.test.security.TestTokens;

/** Cases are found by the name of the head, as people write and say it, by those alone who may see the name. */
class CaseSearchOverHttpTest extends RunningHousing {

    private static final String SEARCH = CASES + "/search";
    private static final String OTHER_UNIT = TestTokens.token("CB009", "T63-02", "officer");
    private static final String ACCOUNTANT = TestTokens.token("CB003", "T63-08", "accountant");
    private static final String DATA_PROTECTION = TestTokens.token("TW002", "VSS", "data-protection");

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private MongoDatabaseFactory mongo;

    @Test
    void findsWithoutDiacriticsInAnyOrderAndCase() {
        String word = newWord();
        String caseId = listed("NGUYỄN Văn " + word + " Á");

        assertThat(found("nguyen van " + word + " a")).containsExactly(caseId);
        assertThat(found("Á " + word.toUpperCase(Locale.ROOT) + "  nguyễn")).containsExactly(caseId);
        assertThat(found(word)).containsExactly(caseId);
    }

    @Test
    void findsEachWhoseNameHasAllTheWords() {
        String word = newWord();
        String first = listed("Đỗ Thị " + word);
        String second = listed("Đỗ Văn " + word);

        assertThat(found("do " + word)).containsExactly(first, second);
        assertThat(found("do van " + word)).containsExactly(second);
        assertThat(found("do van hung " + word)).isEmpty();
        assertThat(found(word.substring(1))).as("a part of a word is none").isEmpty();
        assertThat(found("...")).isEmpty();
    }

    @Test
    void showsPageAfterPage() {
        String word = newWord();
        String first = listed("Lý " + word);
        String second = listed("Lò " + word);

        JsonNode page = search(OFFICER, word, "\"unitCode\": \"T63-08\"", ", \"limit\": 1")
                .data();
        JsonNode next = search(
                        OFFICER,
                        word,
                        "\"unitCode\": \"T63-08\"",
                        ", \"limit\": 1, \"after\": \"" + page.required("next").asString() + "\"")
                .data();

        assertThat(page.required("cases").get(0).required("caseId").asString()).isEqualTo(first);
        assertThat(next.required("cases").get(0).required("caseId").asString()).isEqualTo(second);
        assertThat(next.has("next")).isFalse();
    }

    @Test
    void heedsTheFilterOfTheList() {
        String word = newWord();
        String caseId = listed("Hà " + word);

        assertThat(ids(search(OFFICER, word, "\"unitCode\": \"T63-08\", \"kind\": \"NEW\"", "")))
                .containsExactly(caseId);
        assertThat(ids(search(OFFICER, word, "\"unitCode\": \"T63-08\", \"kind\": \"REPAIR\"", "")))
                .isEmpty();
    }

    @Test
    void showsNobodyElsesCases() {
        String word = newWord();
        String caseId = listed("Hà " + word);

        assertThat(search(OTHER_UNIT, word, "\"unitCode\": \"T63-08\"", "").code())
                .isEqualTo("unit.foreign");
        assertThat(ids(search(OTHER_UNIT, word, "\"unitCode\": \"T63-02\"", "")))
                .isEmpty();
        assertThat(search(OFFICER, word, "", "").body().required("field").asString())
                .isEqualTo("unitCode");
        assertThat(search(ACCOUNTANT, word, "\"unitCode\": \"T63-08\"", "").code())
                .isEqualTo("role.not-permitted");
        assertThat(ids(search(DATA_PROTECTION, word, "", ""))).containsExactly(caseId);
    }

    @Test
    void wantsAPurposeAndRecordsItWithoutTheName() {
        String word = newWord();
        listed("Hà " + word);

        Reply answer = search(OFFICER, word, "\"unitCode\": \"T63-08\"", "");
        Document read = mongo.getMongoDatabase()
                .getCollection("personalDataReads")
                .find()
                .sort(Sorts.descending("_id"))
                .first();

        assertThat(String.valueOf(read))
                .contains("search-by-name", "lien he ban giao")
                .doesNotContain(word);
        assertThat(answer.raw().body()).doesNotContain(word);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(send(command(OFFICER, SEARCH, """
                {"name": "Hà", "purpose": " ", "filter": {"unitCode": "T63-08"}}""")).body().required("field").asString())
                .isEqualTo("purpose");
    }

    @Test
    void findsNobodyWhoIsForgotten() {
        String word = newWord();
        String number = newIdentityNumber();
        read(send(command(OFFICER, CASES, listing(number, "Hà " + word))).id());
        assertThat(found(word)).hasSize(1);

        vault.forget(vault.findByIdentityNumber(number).orElseThrow());

        assertThat(found(word)).isEmpty();
    }

    /** A word that no other name has. */
    private static String newWord() {
        return "tu" + Long.toString(Long.parseLong(newIdentityNumber()), 36);
    }

    private String listed(String name) {
        String caseId = send(command(OFFICER, CASES, listing(newIdentityNumber(), name)))
                .id();
        read(caseId);
        return caseId;
    }

    private List<String> found(String name) {
        return ids(search(OFFICER, name, "\"unitCode\": \"T63-08\"", ""));
    }

    private Reply search(String token, String name, String filter, String more) {
        return send(command(token, SEARCH, """
                {"name": "%s", "purpose": "lien he ban giao", "filter": {%s}%s}""".formatted(name, filter, more)));
    }

    private static List<String> ids(Reply answer) {
        return answer.data()
                .required("cases")
                .valueStream()
                .map(line -> line.required("caseId").asString())
                .toList();
    }
}
