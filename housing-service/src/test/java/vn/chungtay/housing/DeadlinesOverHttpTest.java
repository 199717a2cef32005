package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.testing.TestPhotos;

/** By when houses have to be handed over, as everybody and as the units see it. All deadlines of the movement are past today. */
class DeadlinesOverHttpTest extends RunningHousing {

    private static final String OWN = "unitCode=T63-08";

    @Test
    void areShownToEverybodyAsTheyStoodOnAnyDay() {
        JsonNode then = publicly("?pillar=NCC&on=2025-07-15").get(0);
        JsonNode now = publicly("?pillar=NCC").get(0);

        assertThat(publicly("").valueStream().map(one -> one.required("pillar").asString()))
                .containsExactly("NCC", "MTQG_GNBV", "MTQG_DTTS", "CAMPAIGN", "OTHER");
        assertThat(then.required("inForce").required("lastDay").asString()).isEqualTo("2025-08-31");
        assertThat(now.required("inForce").required("lastDay").asString()).isEqualTo("2025-07-24");
        assertThat(now.required("inForce").required("basis").asString()).isEqualTo("Thông báo 367/TB-VPCP");
        assertThat(now.required("history").size()).isEqualTo(4);
        assertThat(publicly("?pillar=NCC&on=2024-10-05").get(0).has("inForce")).isFalse();
    }

    @Test
    void refuseWhatIsNoDayOrNoProgramme() {
        Reply noDay = open("?on=31/8/2025");
        Reply noPillar = open("?pillar=NNC");

        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.body().required("field").asString()).isEqualTo("on");
        assertThat(noPillar.body().required("field").asString()).isEqualTo("pillar");
    }

    @Test
    void standInTheCaseForTodayAndForTheDayThatWasAsked() {
        String caseId = startedCase();
        read(caseId);

        JsonNode view = send(request(OFFICER, CASES + "/" + caseId + "?deadlineOn=2025-03-01"))
                .data();

        assertThat(view.required("deadline").required("standing").asString()).isEqualTo("LATE");
        assertThat(view.required("deadline").required("daysLeft").asLong()).isNegative();
        assertThat(view.required("deadlineOnDay").required("standing").asString())
                .isEqualTo("RUNNING");
        assertThat(view.required("deadlineOnDay").required("daysLeft").asLong()).isEqualTo(305);
        assertThat(read(caseId).data().has("deadlineOnDay")).isFalse();
    }

    @Test
    void findAndCountCasesByTheirStanding() {
        list(newIdentityNumber());
        JsonNode before = counts();
        String late = startedCase();
        String met = handedOver("2025-07-24");
        String missed = handedOver("2025-07-25");
        String givenUp = list(newIdentityNumber()).id();
        step(UNIT_HEAD, givenUp, "withdrawal", """
                {"reason": "MOVED", "occurredOn": "2025-01-16"}""");
        read(givenUp);

        assertThat(found("late=true", late)).contains(late).doesNotContain(met, missed, givenUp);
        assertThat(found("standing=LATE", late)).contains(late).doesNotContain(met, missed, givenUp);
        assertThat(found("standing=MET", late)).containsExactly(met);
        assertThat(found("standing=MISSED", late)).containsExactly(missed);
        assertThat(found("standing=NONE", late)).containsExactly(givenUp);
        assertThat(found("standing=RUNNING", late)).isEmpty();
        assertThat(found("daysLeft=3660", late)).isEmpty();
        JsonNode after = counts();
        assertThat(added(before, after, "late")).isEqualTo(1);
        assertThat(added(before, after, "met")).isEqualTo(1);
        assertThat(added(before, after, "missed")).isEqualTo(1);
        assertThat(added(before, after, "running")).isZero();
        assertThat(after.required("pillars")
                        .get(0)
                        .required("deadline")
                        .required("lastDay")
                        .asString())
                .isEqualTo("2025-07-24");
    }

    @Test
    void standInTheExportedList() {
        String caseId = startedCase();
        read(caseId);

        String csv = send(request(OFFICER, CASES + ".csv?" + OWN + "&standing=LATE"))
                .raw()
                .body();

        assertThat(csv.lines().findFirst().orElseThrow())
                .contains(",Tình trạng thời hạn,Thời hạn bàn giao,Số ngày còn lại,");
        assertThat(csv.lines().filter(line -> line.startsWith(caseId)))
                .singleElement()
                .asString()
                .containsPattern(",LATE,2025-07-24,-\\d+,,0$");
    }

    private String handedOver(String day) {
        String caseId = startedCase();
        JsonNode photo = upload(TestPhotos.next()).body();
        assertThat(photo.has("photoId")).isTrue();
        assertThat(step(OFFICER, caseId, "acceptance", """
                {"areaM2": 30, "sturdyParts": ["FOUNDATION", "FRAME_WALLS", "ROOF"], "lifeYears": 20,
                 "hazardsWithstood": ["STORM"], "occurredOn": "2025-03-10"}""").status()).isEqualTo(200);
        assertThat(step(OFFICER, caseId, "handover", """
                {"minutesNumber": "15/BB-BG", "occurredOn": "%s"}""".formatted(day)).status())
                .isEqualTo(200);
        return caseId;
    }

    private JsonNode counts() {
        return send(request(OFFICER, "/api/v1/housing/deadline-counts?" + OWN)
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data();
    }

    private static long added(JsonNode before, JsonNode after, String standing) {
        return after.required(standing).asLong() - before.required(standing).asLong();
    }

    private List<String> found(String filter, String from) {
        String before = from.substring(0, from.length() - 1);
        return send(request(OFFICER, CASES + "?" + OWN + "&" + filter + "&limit=200&after=" + before))
                .data()
                .required("cases")
                .valueStream()
                .map(line -> line.required("caseId").asString())
                .toList();
    }

    private JsonNode publicly(String query) {
        return open(query).body();
    }

    private Reply open(String query) {
        String path = "/api/v1/housing/public/deadlines" + query;
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }
}
