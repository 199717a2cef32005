package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.testing.TestPhotos;
import vn.chungtay.test.security.TestTokens;

/** Photos from the camera to the money. */
class PhotosOverHttpTest extends RunningHousing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String FLAGS = "/api/v1/housing/photo-flags";
    private static final String FOREIGN = TestTokens.token("CB009", "T63-01", "officer");

    @Nested
    class Uploading {

        @Test
        void saysWhatWasSeenAndNotWhere() {
            Reply kept = upload(photo(11, "2025:02:01 08:00:00", 22.4477, 105.2312), "image/jpeg");
            Reply silent = upload(TestPhotos.next());

            assertThat(kept.body().required("takenOn").asString()).isEqualTo("2025-02-01");
            assertThat(kept.body().required("notices")).isEmpty();
            assertThat(kept.raw().body()).doesNotContain("22.4", "105.2", "lat");
            assertThat(silent.status()).isEqualTo(201);
            assertThat(texts(silent.body().required("notices"))).containsExactly("TIME_MISSING", "PLACE_MISSING");
        }

        @Test
        void treatsZeroAndTheYear1970AsMissing() {
            Reply kept = upload(photo(12, "1970:01:01 00:00:00", 0, 0), "image/jpeg");

            assertThat(kept.body().has("takenOn")).isFalse();
            assertThat(texts(kept.body().required("notices"))).containsExactly("TIME_UNSET", "PLACE_ZERO");
        }

        @Test
        void refusesWhatIsNotWhatItIsCalled() {
            assertRefused(upload(TestPhotos.next(), "image/jpeg"), "photo.other-type", "Content-Type");
            assertRefused(
                    upload(TestPhotos.jpeg(TestPhotos.picture(13, 60, 40), 0.9f), "image/png"),
                    "photo.other-type",
                    "Content-Type");
            assertThat(upload(TestPhotos.next(), "application/octet-stream").status())
                    .isEqualTo(201);
            assertThat(upload(TestPhotos.jpeg(TestPhotos.picture(15, 60, 40), 0.9f), "image/JPG")
                            .status())
                    .isEqualTo(201);
            assertRefused(upload(TestPhotos.next(), "image/jpg"), "photo.other-type", "Content-Type");
        }

        @Test
        void refusesAPhotoThatIsCutOffAndKeepsNothingOfIt() {
            byte[] photo = TestPhotos.jpeg(TestPhotos.picture(14, 600, 400), 0.9f);
            long before = kept();

            assertRefused(upload(Arrays.copyOf(photo, photo.length - 300), "image/jpeg"), "photo.unreadable", "photo");

            assertThat(kept()).isEqualTo(before);
        }

        private long kept() {
            MongoTemplate mongo = context.getBean(MongoTemplate.class);
            return Stream.of("files", "fileContents.chunks", "seenPhotos")
                    .mapToLong(collection -> mongo.getCollection(collection).countDocuments())
                    .sum();
        }
    }

    @Nested
    class Flags {

        @Test
        void stopTheMoneyUntilSomebodyElseHasLooked() {
            String caseId = sponsoredCase();
            // In Hà Nội, more than a hundred kilometres away.
            confirmFoundation(caseId, upload(photo(21, "2025:02:01 08:00:00", 21.0386, 105.838), "image/jpeg"));

            Reply stopped = askForInstalment(caseId, 1, "2025-02-04");
            assertThat(stopped.status()).isEqualTo(422);
            assertThat(stopped.code()).isEqualTo("instalment.photo-flag-open");
            JsonNode flag = stopped.body().required("facts").required("flags").get(0);
            assertThat(flag.required("flag").asString()).isEqualTo("TOO_FAR");
            assertThat(flag.required("limit").asString()).isEqualTo("15");
            assertThat(flag.required("status").asString()).isEqualTo("assumed");

            String photoId = flag.required("photoId").asString();
            assertThat(open()).contains(photoId);
            assertThat(decide(OFFICER, caseId, photoId, true).status()).isEqualTo(403);
            assertThat(decide(UNIT_HEAD, caseId, photoId, true).status()).isEqualTo(200);
            assertThat(open()).doesNotContain(photoId);
            assertThat(askForInstalment(caseId, 1, "2025-02-04").status()).isEqualTo(200);
        }

        @Test
        void letARejectedPhotoBeReplaced() {
            String caseId = sponsoredCase();
            confirmFoundation(caseId, upload(photo(22, "2025:01:14 08:00:00", 22.4477, 105.2312), "image/jpeg"));
            JsonNode photo = photos(caseId).get(0);
            assertThat(photo.required("distanceKm").asInt()).isZero();
            assertThat(flags(photo)).containsExactly("TAKEN_BEFORE_CASE");

            decide(UNIT_HEAD, caseId, photo.required("photoId").asString(), false);

            assertThat(photos(caseId).get(0).required("state").asString()).isEqualTo("REJECTED");
            assertThat(askForInstalment(caseId, 1, "2025-02-04").code()).isEqualTo("instalment.photos-missing");
            assertThat(add(caseId, upload(TestPhotos.next()), "STARTED").status())
                    .isEqualTo(200);
            assertThat(askForInstalment(caseId, 1, "2025-02-04").status()).isEqualTo(200);
        }

        @Test
        void areRaisedForAPhotoThatLooksAlmostTheSameInAnotherCase() {
            String first = sponsoredCase();
            String second = sponsoredCase();
            add(first, upload(TestPhotos.jpeg(TestPhotos.picture(23, 640, 480), 0.95f), "image/jpeg"), "LISTED");
            add(second, upload(TestPhotos.jpeg(TestPhotos.picture(23, 320, 240), 0.5f), "image/jpeg"), "LISTED");

            JsonNode flagged = awaitFlag(second);

            assertThat(flags(flagged)).contains("LOOKS_LIKE_ANOTHER");
            assertThat(flagged.required("flags").toString()).contains(first);
            assertThat(photos(first).get(0).required("state").asString()).isEqualTo("COUNTS");
        }

        @RepeatedTest(3)
        void areRaisedForOneOfTwoThatComeAtTheSameMoment() throws Exception {
            byte[] photo = TestPhotos.next();
            List<String> cases = List.of(startedCase(), startedCase());
            List<Reply> uploads = List.of(upload(photo), upload(photo));

            List<Reply> added = atOnce(
                    () -> add(cases.get(0), uploads.get(0), "STARTED"),
                    () -> add(cases.get(1), uploads.get(1), "STARTED"));
            List<Reply> asked = atOnce(
                    () -> askForInstalment(cases.get(0), 1, "2025-02-04"),
                    () -> askForInstalment(cases.get(1), 1, "2025-02-04"));

            assertThat(added).extracting(Reply::status).containsExactly(200, 200);
            assertThat(asked).extracting(Reply::status).containsOnlyOnce(200);
            String stopped = cases.get(asked.get(0).status() == 200 ? 1 : 0);
            assertThat(awaitFlag(stopped).required("flags").toString()).contains("PHOTO_REUSED");
            assertThat(askForInstalment(stopped, 1, "2025-02-04").code()).isEqualTo("instalment.photo-flag-open");
        }

        private List<Reply> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
            try (var people = Executors.newFixedThreadPool(2)) {
                return people.invokeAll(List.of(one, other)).stream()
                        .map(answer -> answer.resultNow())
                        .toList();
            }
        }
    }

    @Nested
    class Looking {

        @Test
        void showsThePictureAloneToThoseWhoMay() throws Exception {
            String caseId = sponsoredCase();
            confirmFoundation(caseId, upload(photo(31, "2025:02:01 08:00:00", 22.4477, 105.2312), "image/jpeg"));
            String copy = CASES + "/" + caseId + "/photos/"
                    + photos(caseId).get(0).required("photoId").asString() + "/copy";

            var shown = HttpClient.newHttpClient()
                    .send(request(UNIT_HEAD, copy + "?purpose=check").build(), BodyHandlers.ofByteArray());

            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(new String(shown.body(), StandardCharsets.ISO_8859_1))
                    .startsWith("\u00ff\u00d8")
                    .doesNotContain("Exif", "2025:02:01");
            assertThat(send(request(UNIT_HEAD, copy)).status()).isEqualTo(400);
            assertThat(send(request(FOREIGN, copy + "?purpose=check")).status()).isEqualTo(403);
            assertThat(send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + copy + "?purpose=check")))
                            .status())
                    .isEqualTo(401);
            assertThat(send(request(UNIT_HEAD, copy.replace("/file-", "/file-0") + "?purpose=check"))
                            .code())
                    .isEqualTo("photo.not-in-case");
        }

        @Test
        void isForTheUnitsOwnPeople() {
            String caseId = startedCase();

            assertThat(send(request(FOREIGN, CASES + "/" + caseId + "/photos")).status())
                    .isEqualTo(403);
            assertThat(send(request(FOREIGN, FLAGS + "?unitCode=T63-08")).status())
                    .isEqualTo(403);
            assertThat(send(request(OFFICER, FLAGS)).code()).isEqualTo("request.field-required");
            assertThat(send(request(TestTokens.token("CB010", "VSS", "auditor"), FLAGS))
                            .status())
                    .isEqualTo(200);
        }
    }

    private static byte[] photo(int seed, String takenAt, double latitude, double longitude) {
        return TestPhotos.withExif(
                TestPhotos.jpeg(TestPhotos.picture(seed, 120, 80), 0.9f),
                TestPhotos.exif(1, takenAt, TestPhotos.degrees(latitude), TestPhotos.degrees(longitude)));
    }

    private String sponsoredCase() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();
        sponsor(caseId);
        namePayee(caseId, identityNumber);
        return caseId;
    }

    private Reply add(String caseId, Reply uploaded, String stage) {
        return send(command(OFFICER, CASES + "/" + caseId + "/photos", """
                {"photoId": "%s", "photoSha256": "%s", "stage": "%s", "occurredOn": "2025-02-04"}""".formatted(
                        uploaded.body().required("photoId").asString(),
                        uploaded.body().required("sha256").asString(),
                        stage)));
    }

    private Reply decide(String token, String caseId, String photoId, boolean accepted) {
        return step(token, caseId, "photos/" + photoId + "/decision", """
                {"accepted": %s, "reason": "Đã đến tận nơi %s", "occurredOn": "2025-02-04"}""".formatted(accepted, UUID.randomUUID()));
    }

    private JsonNode photos(String caseId) {
        Reply seen = send(request(OFFICER, CASES + "/" + caseId + "/photos")
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
        assertThat(seen.raw().body()).doesNotContain("Đã đến", "latitude", "placeId");
        return seen.data();
    }

    /** Flags of comparisons follow a moment later. */
    private JsonNode awaitFlag(String caseId) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            for (JsonNode photo : photos(caseId)) {
                if (photo.required("state").asString().equals("FLAGGED")) {
                    return photo;
                }
            }
            assertThat(Instant.now()).as("%s flagged by", caseId).isBefore(end);
        }
    }

    private List<String> open() {
        return send(request(UNIT_HEAD, FLAGS + "?unitCode=T63-08&limit=200")
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data()
                .required("photos")
                .valueStream()
                .map(photo -> photo.required("photoId").asString())
                .toList();
    }

    private static List<String> flags(JsonNode photo) {
        return photo.required("flags")
                .valueStream()
                .map(flag -> flag.required("flag").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static void assertRefused(Reply refused, String code, String field) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.body().required("facts").required("field").asString())
                .isEqualTo(field);
    }
}
