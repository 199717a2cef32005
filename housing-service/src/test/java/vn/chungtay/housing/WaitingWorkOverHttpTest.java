package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** What people find on their desks. */
class WaitingWorkOverHttpTest extends RunningHousing {

    private static final String WAITING = "/api/v1/housing/waiting";

    @Test
    void isWhatTheyMayDecideAndIsGoneWhenItIsDecided() {
        String caseId = list(newIdentityNumber()).id();

        assertThat(waiting(UNIT_HEAD, "SPONSORSHIP")).contains(caseId);
        assertThat(waiting(OFFICER, "SPONSORSHIP")).isEmpty();
        sponsor(caseId);
        assertThat(waiting(UNIT_HEAD, "SPONSORSHIP")).doesNotContain(caseId);
        confirmFoundation(caseId);
        assertThat(waiting(OFFICER, "INSTALMENT_TO_REQUEST")).contains(caseId);
        assertThat(waiting(UNIT_HEAD, "INSTALMENT_TO_REQUEST")).isEmpty();
    }

    @Test
    void isNeverWhatTheyBroughtAboutThemselves() {
        String author = TestTokens.token("CB001", "T63-08", "officer", "unit-head");
        list(newIdentityNumber());
        long mine = count(author, "SPONSORSHIP");
        long others = count(UNIT_HEAD, "SPONSORSHIP");

        String caseId = list(newIdentityNumber()).id();

        assertThat(waiting(author, "SPONSORSHIP")).doesNotContain(caseId);
        assertThat(count(author, "SPONSORSHIP")).isEqualTo(mine);
        assertThat(count(UNIT_HEAD, "SPONSORSHIP")).isEqualTo(others + 1);
    }

    @Test
    void passesToTheSuccessorAndToNobodyElse() {
        String caseId = list(newIdentityNumber()).id();

        assertThat(waiting(TestTokens.token("CB102", "KV35-XIX", "unit-head"), "SPONSORSHIP"))
                .contains(caseId);
        assertThat(waiting(TestTokens.token("CB109", "T63-02", "unit-head"), "SPONSORSHIP"))
                .doesNotContain(caseId);
        assertThat(waiting(TestTokens.token("TW001", "VSS", "emulation"), "SPONSORSHIP"))
                .isEmpty();
        assertThat(answer(UNIT_HEAD, "?unitCode=T63-02").code()).isEqualTo("unit.foreign");
    }

    @Test
    void comesPageByPageTheOldestFirst() {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            listed.add(list(newIdentityNumber()).id());
        }
        List<String> found = new ArrayList<>();
        List<Instant> since = new ArrayList<>();
        String after = "";
        int pages = 0;
        while (after != null) {
            JsonNode page = answer(UNIT_HEAD, "?kind=SPONSORSHIP&limit=2&after=" + after)
                    .data();
            assertThat(page.has("counts")).isEqualTo(after.isEmpty());
            page.required("items").forEach(item -> {
                found.add(item.required("caseId").asString());
                since.add(Instant.parse(item.required("since").asString()));
            });
            after = page.path("next").asString(null);
            pages++;
        }

        assertThat(pages).isGreaterThan(1);
        assertThat(found).containsSubsequence(listed).doesNotHaveDuplicates();
        assertThat(since).isSorted();
    }

    @Test
    void saysWhereItIsSeenAndWhatItIsAbout() {
        String caseId = list(newIdentityNumber()).id();

        JsonNode item = items(UNIT_HEAD, "SPONSORSHIP")
                .filter(one -> one.required("caseId").asString().equals(caseId))
                .findFirst()
                .orElseThrow();

        assertThat(send(request(UNIT_HEAD, item.required("path").asString())).status())
                .isEqualTo(200);
        assertThat(item.required("unitCode").asString()).isEqualTo("T63-08");
        assertThat(item.toString()).doesNotContain("Lê Thị");
        assertThat(answer(UNIT_HEAD, "?kind=NONE").status()).isEqualTo(400);
    }

    private List<String> waiting(String token, String kind) {
        return items(token, kind)
                .map(item -> item.required("caseId").asString())
                .toList();
    }

    /** All of them: other tests leave theirs, which are older. */
    private Stream<JsonNode> items(String token, String kind) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page =
                    answer(token, "?limit=200&kind=" + kind + "&after=" + after).data();
            page.required("items").forEach(all::add);
            after = page.path("next").asString(null);
        }
        return all.stream();
    }

    private long count(String token, String kind) {
        return answer(token, "")
                .data()
                .required("counts")
                .valueStream()
                .filter(count -> count.required("kind").asString().equals(kind))
                .mapToLong(count -> count.required("count").asLong())
                .sum();
    }

    private Reply answer(String token, String query) {
        return send(request(token, WAITING + query).header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }
}
