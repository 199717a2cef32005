package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** What people find in lists of cases, in files made of them, and what everybody may see. */
class CaseListsOverHttpTest extends RunningHousing {

    private static final String EMULATION = TestTokens.token("TW001", "VSS", "emulation");
    private static final String OWN = "unitCode=T63-08";

    @Nested
    class Lists {

        @Test
        void showWhatTheFilterWants() {
            String listed = list(newIdentityNumber()).id();
            String started = startedCase();
            read(started);

            assertThat(found(OFFICER, OWN + "&stage=STARTED", listed))
                    .contains(started)
                    .doesNotContain(listed);
            assertThat(found(OFFICER, OWN + "&pillar=NCC&kind=NEW", listed)).contains(listed, started);
            assertThat(found(OFFICER, OWN + "&pillar=OTHER", listed)).isEmpty();
            assertThat(found(OFFICER, OWN + "&kind=REPAIR", listed)).isEmpty();
            assertThat(found(OFFICER, OWN + "&provinceCode=08&communeCode=02266", listed))
                    .contains(listed, started);
            assertThat(found(OFFICER, OWN + "&communeCode=02269", listed)).isEmpty();
        }

        @Test
        void knowWhatIsLate() {
            String open = startedCase();
            String withdrawn = list(newIdentityNumber()).id();
            step(UNIT_HEAD, withdrawn, "withdrawal", """
                    {"reason": "MOVED", "occurredOn": "2025-01-16"}""");
            read(withdrawn);

            assertThat(found(OFFICER, OWN + "&late=true", open)).contains(open).doesNotContain(withdrawn);
        }

        @Test
        void wantAUnitFromWhoeverSeesOneAlone() {
            String caseId = list(newIdentityNumber()).id();
            read(caseId);

            Reply without = send(request(OFFICER, CASES));

            assertThat(without.status()).isEqualTo(400);
            assertThat(without.body().required("field").asString()).isEqualTo("unitCode");
            assertThat(found(EMULATION, "provinceCode=08", caseId)).contains(caseId);
        }

        @Test
        void nameTheFilterThatCannotBeRead() {
            Reply refused = send(request(OFFICER, CASES + "?" + OWN + "&stage=DONE"));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().required("field").asString()).isEqualTo("stage");
        }

        private List<String> found(String token, String filter, String from) {
            return send(request(token, CASES + "?" + filter + "&limit=200&after=" + before(from)))
                    .data()
                    .required("cases")
                    .valueStream()
                    .map(line -> line.required("caseId").asString())
                    .toList();
        }
    }

    @Nested
    class Files {

        @Test
        void holdTheWholeList() {
            String caseId = startedCase();
            read(caseId);

            Reply csv = send(request(OFFICER, CASES + ".csv?" + OWN + "&stage=STARTED"));

            assertThat(csv.status()).isEqualTo(200);
            assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(csv.header("Content-Disposition")).contains("ho-so-nha.csv");
            assertThat(csv.raw().body()).contains("Mã hồ sơ").contains(caseId).doesNotContain("Lê Thị");
        }

        @Test
        void areWorkbooksToo() {
            Reply xlsx = send(request(OFFICER, CASES + ".xlsx?" + OWN));

            assertThat(xlsx.status()).isEqualTo(200);
            assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
            assertThat(xlsx.raw().body()).startsWith("PK");
        }

        @Test
        void areRefusedAsTheListIs() {
            String foreign = TestTokens.token("CB009", "T63-02", "officer");

            assertThat(send(request(OFFICER, CASES + ".csv")).status()).isEqualTo(400);
            assertThat(send(request(foreign, CASES + ".csv?" + OWN)).code()).isEqualTo("unit.foreign");
        }
    }

    @Nested
    class ForEverybody {

        @Test
        void showWhereTheMoneyGoesAndNotWhoTheFamilyIs() {
            String caseId = startedCase();
            read(caseId);

            Reply answer = publicCases(caseId);

            assertThat(answer.status()).isEqualTo(200);
            JsonNode house = answer.data().required("houses").get(0);
            assertThat(house.propertyNames())
                    .containsExactlyInAnyOrder(
                            "caseId",
                            "household",
                            "provinceCode",
                            "communeName",
                            "pillar",
                            "kind",
                            "stage",
                            "sponsoredVnd",
                            "paidVnd",
                            "emulationGroups",
                            "listedOn",
                            "simulated");
            assertThat(house.required("household").asString()).isEqualTo("Hộ ông/bà …");
            assertThat(house.required("sponsoredVnd").asLong()).isEqualTo(60_000_000);
            assertThat(answer.raw().body()).doesNotContain("Lê Thị", "fund-", "file-");
        }

        @Test
        void passOverWhatIsNotOrNoMoreSponsored() {
            String listed = list(newIdentityNumber()).id();
            String withdrawn = startedCase();
            step(UNIT_HEAD, withdrawn, "withdrawal", """
                    {"reason": "DIED", "occurredOn": "2025-02-05"}""");
            String started = startedCase();
            read(started);

            assertThat(publicCases(listed)
                            .data()
                            .required("houses")
                            .valueStream()
                            .map(house -> house.required("caseId").asString()))
                    .contains(started)
                    .doesNotContain(listed, withdrawn);
        }

        private Reply publicCases(String from) {
            String path = "/api/v1/housing/public/cases?provinceCode=08&limit=200&after=" + before(from);
            return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
        }
    }

    /** A cursor just before this id. */
    private static String before(String caseId) {
        return caseId.substring(0, caseId.length() - 1);
    }
}
