package vn.chungtay.housing.photo.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.housecase.write.DatedEvidenceRules;
import vn.chungtay.housing.housecase.write.EvidenceRules;
import vn.chungtay.housing.housecase.write.PhotoComparison;
import vn.chungtay.housing.housecase.write.flagphoto.PhotoLikeness;
import vn.chungtay.housing.photo.read.photoview.PhotoHash;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.testing.TestPhotos;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.Freshness;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

class LoggedComparisonTest extends RunningHousing {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 4);

    @Autowired
    private Views views;

    @Autowired
    private EvidenceRules rules;

    @Autowired
    private PhotoComparison running;

    /** Each photo is told of those before it and of none behind it; a process that has just started tells the same. */
    @Test
    void tellsOfEarlierPhotosAlone() {
        byte[] large = TestPhotos.jpeg(TestPhotos.picture(41, 640, 480), 0.95f);
        byte[] small = TestPhotos.jpeg(TestPhotos.picture(41, 200, 150), 0.6f);
        byte[] plain = TestPhotos.png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
        List<String> cases = new ArrayList<>();
        List<String> photos = new ArrayList<>();
        for (byte[] photo : List.of(large, TestPhotos.next(), small, large, plain, plain)) {
            String caseId = list(newIdentityNumber()).id();
            cases.add(caseId);
            photos.add(add(caseId, upload(photo, "application/octet-stream").body()));
        }

        for (PhotoComparison comparison : List.of(running, started())) {
            assertThat(told(comparison, cases, photos, 0)).isEmpty();
            assertThat(told(comparison, cases, photos, 1)).isEmpty();
            assertThat(told(comparison, cases, photos, 2)).containsExactly("like " + cases.get(0));
            assertThat(told(comparison, cases, photos, 3))
                    .containsExactly("same " + cases.get(0), "like " + cases.get(2));
            assertThat(told(comparison, cases, photos, 4)).isEmpty();
            assertThat(told(comparison, cases, photos, 5)).containsExactly("same " + cases.get(4));
        }
    }

    /** A process that has just started reads what there is; whoever comes meanwhile is told so. */
    @Test
    void doesNotKeepAnybodyWaitingForTheOthers() throws Exception {
        var photo = new PhotoHash("case-1/file-1", "case-1", "file-1", 5, 0, "0".repeat(64), 0L, DAY);
        var reading = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        PhotoComparison starting = new LoggedComparison("housing", new SlowViews(photo, reading, read), log, dated());
        var caseId = new CaseId("case-1");
        try (var people = Executors.newSingleThreadExecutor()) {
            Future<List<PhotoLikeness>> first = people.submit(() -> starting.earlierLike(caseId, "file-1"));
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

            assertThatExceptionOfType(TemporarilyUnavailable.class)
                    .isThrownBy(() -> starting.earlierLike(caseId, "file-1"))
                    .satisfies(busy -> assertThat(busy.code()).isEqualTo("photo.comparison-starting"));
            read.countDown();
            assertThat(first.get()).isEmpty();
            assertThat(starting.earlierLike(caseId, "file-1")).isEmpty();
        }
    }

    private static EvidenceRules dated() {
        return new DatedEvidenceRules(ReferenceData.rules());
    }

    /** Has one photo, and takes its time to say so when all are asked for. */
    private record SlowViews(PhotoHash photo, CountDownLatch reading, CountDownLatch read)
            implements Views, ServedDocuments {

        @Override
        public <T> Answer<T> read(String view, MinPosition minPosition, Function<ServedDocuments, T> query) {
            return new Answer<>(query.apply(this), new Freshness(Instant.EPOCH, Map.of(), 0));
        }

        @Override
        public <V> V find(Class<V> type, Object id) {
            return type.cast(photo);
        }

        @Override
        public <V> List<V> find(Class<V> type, Query query) {
            if (query.getQueryObject().containsKey("block")) {
                reading.countDown();
                try {
                    assertThat(read.await(10, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return List.of(type.cast(photo));
        }

        @Override
        public <V> long count(Class<V> type, Query query) {
            return 1;
        }
    }

    private PhotoComparison started() {
        return new LoggedComparison("housing", views, log, rules);
    }

    private String add(String caseId, JsonNode uploaded) {
        String photoId = uploaded.required("photoId").asString();
        Reply added = send(command(OFFICER, CASES + "/" + caseId + "/photos", """
                {"photoId": "%s", "photoSha256": "%s", "stage": "LISTED", "occurredOn": "2025-02-04"}""".formatted(
                        photoId, uploaded.required("sha256").asString())));
        assertThat(added.status()).isEqualTo(200);
        return photoId;
    }

    private static List<String> told(PhotoComparison comparison, List<String> cases, List<String> photos, int which) {
        return comparison.earlierLike(new CaseId(cases.get(which)), photos.get(which)).stream()
                .map(like -> (like.same() ? "same " : "like ") + like.otherCaseId())
                .toList();
    }
}
