package vn.chungtay.housing.photo.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.housecase.write.EvidenceRules;
import vn.chungtay.housing.housecase.write.PhotoComparison;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.testing.TestPhotos;
import vn.chungtay.infra.service.view.Views;

class LoggedComparisonTest extends RunningHousing {

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
