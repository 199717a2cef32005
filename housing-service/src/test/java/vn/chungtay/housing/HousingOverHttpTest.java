package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.testing.TestPhotos;
import vn.chungtay.test.security.TestTokens;

/** What people meet at the API: listing, steps in their order, and everything that is refused and leaves nothing behind. */
class HousingOverHttpTest extends RunningHousing {

    @Nested
    class Listing {

        @Test
        void answersWithThePlaceOfTheCase() {
            Reply listed = list(newIdentityNumber());

            assertThat(listed.status()).isEqualTo(201);
            assertThat(listed.id()).startsWith("case-");
            assertThat(listed.header("Location")).isEqualTo(CASES + "/" + listed.id());
            assertThat(listed.header("ETag")).isEqualTo("\"0\"");
            assertThat(listed.header("Chungtay-Position")).matches("housing:\\d+");
        }

        @Test
        void refusesTheSameHouseholdAndNamesItsCase() {
            String identityNumber = newIdentityNumber();
            String caseId = list(identityNumber).id();
            long before = log.lastPosition();

            Reply again = list(identityNumber);

            assertThat(again.status()).isEqualTo(422);
            assertThat(again.code()).isEqualTo("household.already-listed");
            assertThat(again.body().required("facts").required("caseId").asString())
                    .isEqualTo(caseId);
            assertThat(log.lastPosition()).isEqualTo(before);
        }

        @Test
        void letsOneOfManyListTheHouseholdAtTheSameMoment() throws Exception {
            String identityNumber = newIdentityNumber();
            List<Callable<Reply>> listings = IntStream.range(0, 8)
                    .<Callable<Reply>>mapToObj(i -> () -> list(identityNumber))
                    .toList();
            try (var people = Executors.newFixedThreadPool(8)) {
                List<Integer> answers = people.invokeAll(listings).stream()
                        .map(answer -> answer.resultNow().status())
                        .sorted()
                        .toList();

                assertThat(answers).containsExactly(201, 422, 422, 422, 422, 422, 422, 422);
            }
        }

        @Test
        void answersARepeatAlikeAndListsNothingNew() {
            String key = UUID.randomUUID().toString();
            String body = listing(newIdentityNumber());
            Reply first = send(command(OFFICER, CASES, body).setHeader("Idempotency-Key", key));
            long before = log.lastPosition();

            Reply repeat = send(command(OFFICER, CASES, body).setHeader("Idempotency-Key", key));
            Reply other =
                    send(command(OFFICER, CASES, listing(newIdentityNumber())).setHeader("Idempotency-Key", key));

            assertThat(repeat.status()).isEqualTo(201);
            assertThat(repeat.body()).isEqualTo(first.body());
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("idempotency.key-reused");
            assertThat(log.lastPosition()).isEqualTo(before);
        }

        @Test
        void refusesACommuneOfTheOtherStructure() {
            long before = log.lastPosition();

            Reply refused = send(command(
                    OFFICER,
                    CASES,
                    listing(newIdentityNumber())
                            .replace("02266", "00008")
                            .replace("Thị trấn Lăng Can", "Phường Ngọc Hà")));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("commune.unknown-on-day");
            assertThat(refused.body()
                            .required("facts")
                            .required("fitsStructure")
                            .asString())
                    .isEqualTo("PROVINCES_34");
            assertThat(log.lastPosition()).isEqualTo(before);
        }

        @Test
        void refusesAUnitThatDidNotExistOnThatDay() {
            Reply refused =
                    send(command(OFFICER, CASES, listing(newIdentityNumber()).replace("\"T63-08\"", "\"T34-08\"")));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("unit.unknown");
        }

        @Test
        void refusesADayThatIsYetToCome() {
            Reply refused =
                    send(command(OFFICER, CASES, listing(newIdentityNumber()).replace("2025-01-15", "2999-01-15")));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("date.in-future");
        }

        @Test
        void namesTheFieldThatCannotBeRead() {
            String good = listing(newIdentityNumber());
            assertMalformed(
                    good.replace("\"simulated\"", "").replace("{\"unitCode\"", "{\"color\": 1, \"unitCode\""), "color");
            assertMalformed(good.replace("\"NCC\"", "\"NNC\""), "pillar");
            assertMalformed(
                    good.replaceAll("\"identityNumber\": \"\\d{12}\"", "\"identityNumber\": \"12345678901\""),
                    "head.identityNumber");
            assertMalformed(good.replace("\"communeCode\": \"02266\", ", ""), "communeCode");
            assertMalformed(good.replace("215/QĐ-UBND", "quyết định"), "approvedList.number");
            assertMalformed(good.replace("\"2025-01-15\"", "\"15/1/2025\""), "occurredOn");
        }

        private void assertMalformed(String body, String field) {
            Reply refused = send(command(OFFICER, CASES, body));
            assertThat(refused.status()).as(refused.raw().body()).isEqualTo(400);
            assertThat(refused.body().required("field").asString()).isEqualTo(field);
        }

        @Test
        void refusesWhoMayNot() {
            String body = listing(newIdentityNumber());
            String foreign = TestTokens.token("CB009", "T63-02", "officer");

            assertThat(send(command(UNIT_HEAD, CASES, body)).code()).isEqualTo("role.not-permitted");
            assertThat(send(command(foreign, CASES, body)).code()).isEqualTo("unit.foreign");
            assertThat(send(command(foreign, CASES, body)).status()).isEqualTo(403);
        }
    }

    @Nested
    class Steps {

        @Test
        void letTheUnitHeadConfirmAndNotTheOfficer() {
            String caseId = list(newIdentityNumber()).id();

            Reply refused = step(OFFICER, caseId, "sponsorship", "{}");
            Reply confirmed = sponsor(caseId);

            assertThat(refused.status()).isEqualTo(403);
            assertThat(confirmed.status()).isEqualTo(200);
            assertThat(confirmed.header("ETag")).isEqualTo("\"1\"");
        }

        @Test
        void wantTheVersionThatTheyWereDecidedOn() {
            String caseId = list(newIdentityNumber()).id();
            sponsor(caseId);
            JsonNode photo = upload(TestPhotos.next()).body();
            long before = log.lastPosition();
            String body = """
                    {"fundId": "fund-1", "amountVnd": 60000000, "occurredOn": "2025-01-20"}""";

            Reply without = send(command(UNIT_HEAD, CASES + "/" + caseId + "/sponsorship", body));
            Reply stale = send(command(UNIT_HEAD, CASES + "/" + caseId + "/sponsorship", body)
                    .header("If-Match", "\"0\""));

            Reply neverReached = send(command(OFFICER, CASES + "/" + caseId + "/foundation", """
                    {"confirmedBy": {"name": "Trần Văn Ví Dụ", "position": "Công chức xã"}, "photoId": "%s",
                     "photoSha256": "%s", "occurredOn": "2025-02-03"}""".formatted(
                                    photo.required("photoId").asString(),
                                    photo.required("sha256").asString()))
                    .header("If-Match", "\"4711\""));

            assertThat(without.status()).isEqualTo(400);
            assertThat(without.code()).isEqualTo("request.if-match-required");
            assertThat(neverReached.status()).isEqualTo(412);
            assertThat(stale.status()).isEqualTo(412);
            assertThat(log.lastPosition()).isEqualTo(before);
        }

        @Test
        void areRefusedForACaseThatIsNotThere() {
            Reply unknown =
                    send(command(UNIT_HEAD, CASES + "/case-0194670e-0000-7000-8000-0000000000ff/sponsorship", """
                            {"fundId": "fund-1", "amountVnd": 60000000, "occurredOn": "2025-01-20"}""")
                            .header("If-Match", "\"0\""));

            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.code()).isEqualTo("case.unknown");
        }

        @Test
        void areOpenToTheSuccessorOfTheUnit() {
            String caseId = list(newIdentityNumber()).id();
            sponsor(caseId);
            JsonNode photo = upload(TestPhotos.next()).body();
            String successor = TestTokens.token("CB101", "KV35-XIX", "officer");

            Reply confirmed = step(successor, caseId, "foundation", """
                    {"confirmedBy": {"name": "Trần Văn Ví Dụ", "position": "Công chức xã"}, "photoId": "%s",
                     "photoSha256": "%s", "occurredOn": "2025-04-05"}""".formatted(
                            photo.required("photoId").asString(),
                            photo.required("sha256").asString()));

            assertThat(confirmed.status()).isEqualTo(200);
        }

        @Test
        void leaveNothingWhenTheyAreRefused() {
            String caseId = startedCase();
            long before = log.lastPosition();

            Reply tooSmall = step(OFFICER, caseId, "acceptance", """
                    {"areaM2": 29.99, "sturdyParts": ["FOUNDATION", "FRAME_WALLS", "ROOF"], "lifeYears": 20,
                     "occurredOn": "2025-03-10"}""");
            Reply tooEarly = step(OFFICER, caseId, "handover", """
                    {"minutesNumber": "15/BB-BG", "occurredOn": "2025-03-12"}""");

            assertThat(tooSmall.status()).isEqualTo(422);
            assertThat(tooSmall.code()).isEqualTo("house.area-too-small");
            assertThat(tooSmall.body().required("detail").asString())
                    .isEqualTo("Diện tích 29.99 m² chưa đạt mức tối thiểu 30 m² (TT 01/2022/TT-BXD).");
            assertThat(tooEarly.code()).isEqualTo("case.wrong-stage");
            assertThat(log.lastPosition()).isEqualTo(before);
        }

        @Test
        void refuseMoneyThatIsNone() {
            String caseId = list(newIdentityNumber()).id();

            Reply refused = step(UNIT_HEAD, caseId, "sponsorship", """
                    {"fundId": "fund-1", "amountVnd": 0, "occurredOn": "2025-01-20"}""");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("money.not-positive");
        }
    }

    @Nested
    class Photos {

        @Test
        void areKeptWithTheirHash() {
            Reply kept = upload(PHOTO);

            assertThat(kept.status()).isEqualTo(201);
            assertThat(kept.body().required("photoId").asString()).isNotEmpty();
            assertThat(kept.body().required("sha256").asString()).matches("[0-9a-f]{64}");
        }

        @Test
        void areRefusedWhenTheyAreNone() {
            assertThat(upload("no photo at all".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .code())
                    .isEqualTo("file.not-a-photo");
        }

        @Test
        void areRefusedAboveTheirSize() {
            byte[] large = new byte[15_000_001];
            System.arraycopy(PHOTO, 0, large, 0, PHOTO.length);

            assertThat(upload(large).status()).isEqualTo(413);
        }

        @Test
        void mustBeTheOnesThatWereSeen() {
            String caseId = list(newIdentityNumber()).id();
            sponsor(caseId);
            String photoId = upload(PHOTO).body().required("photoId").asString();
            long before = log.lastPosition();

            Reply refused = step(OFFICER, caseId, "foundation", """
                    {"confirmedBy": {"name": "Trần Văn Ví Dụ", "position": "Công chức xã"}, "photoId": "%s",
                     "photoSha256": "%s", "occurredOn": "2025-02-03"}""".formatted(photoId, "0".repeat(64)));

            assertThat(refused.code()).isEqualTo("photo.hash-mismatch");
            assertThat(log.lastPosition()).isEqualTo(before);
        }
    }

    @Nested
    class Views {

        @Test
        void showTheCaseWithItsHeadMasked() {
            String caseId = startedCase();

            Reply view = read(caseId);

            assertThat(view.status()).isEqualTo(200);
            assertThat(view.header("ETag")).isEqualTo("\"4\"");
            assertThat(view.data().required("stage").asString()).isEqualTo("STARTED");
            assertThat(view.data().required("head").required("display").asString())
                    .isEqualTo("Hộ ông/bà …");
            assertThat(view.data().required("sponsorship").required("amountVnd").asLong())
                    .isEqualTo(60_000_000);
            assertThat(view.data().required("listedOn").asString()).isEqualTo("2025-01-15");
            assertThat(view.raw().body()).doesNotContain("Lê Thị", "Trần Văn", "999000");
            assertThat(view.body().required("freshness").required("lagMs").isNumber())
                    .isTrue();
        }

        @Test
        void showTheHeadToWhoSaysWhy() {
            String caseId = list(newIdentityNumber()).id();
            read(caseId);

            Reply clear = send(request(OFFICER, CASES + "/" + caseId + "/head?purpose=lien-he-ban-giao"));
            Reply withoutPurpose = send(request(OFFICER, CASES + "/" + caseId + "/head?purpose="));
            String accountant = TestTokens.token("CB003", "T63-08", "accountant");

            assertThat(clear.data().required("name").asString()).startsWith("Lê Thị Ví Dụ ");
            assertThat(clear.data().required("birthYear").asInt()).isEqualTo(1960);
            assertThat(clear.raw().body()).doesNotContain("999000");
            assertThat(withoutPurpose.status()).isEqualTo(400);
            assertThat(send(request(accountant, CASES + "/" + caseId + "/head?purpose=x"))
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void areClosedToOtherUnitsAndOpenToTheEmulationDepartment() {
            String caseId = list(newIdentityNumber()).id();
            read(caseId);
            String foreign = TestTokens.token("CB009", "T63-02", "officer");
            String emulation = TestTokens.token("TW001", "VSS", "emulation");

            assertThat(send(request(foreign, CASES + "/" + caseId)).code()).isEqualTo("unit.foreign");
            assertThat(send(request(emulation, CASES + "/" + caseId)).status()).isEqualTo(200);
        }

        @Test
        void listTheCasesOfAUnitPageByPage() {
            String first = list(newIdentityNumber()).id();
            String second = list(newIdentityNumber()).id();
            read(second);

            JsonNode page = send(request(OFFICER, CASES + "?unitCode=T63-08&limit=1&after=" + before(first)))
                    .data();
            JsonNode next = send(request(
                            OFFICER,
                            CASES + "?unitCode=T63-08&limit=1&after="
                                    + page.required("next").asString()))
                    .data();

            assertThat(page.required("cases").get(0).required("caseId").asString())
                    .isEqualTo(first);
            assertThat(next.required("cases").get(0).required("caseId").asString())
                    .isEqualTo(second);
            assertThat(send(request(OFFICER, CASES + "?unitCode=T63-02")).code())
                    .isEqualTo("unit.foreign");
            assertThat(send(request(OFFICER, CASES + "?unitCode=X")).code()).isEqualTo("unit.unknown");
        }

        @Test
        void sayWhereThereIsNothing() {
            assertThat(send(request(OFFICER, CASES + "/case-none")).status()).isEqualTo(404);
        }

        /** A cursor just before this id. */
        private static String before(String caseId) {
            return caseId.substring(0, caseId.length() - 1);
        }
    }
}
