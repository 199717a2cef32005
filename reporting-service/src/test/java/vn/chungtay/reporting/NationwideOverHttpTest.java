package vn.chungtay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.CONTRIBUTION;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.HOUSING;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.gift;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.with;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.test.TestRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.DeadLetterHeaders;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.reporting.nationwide.fold.PublishedRecords;

/** The story of one stream, told in order: read, delivered again, folded anew, stopped and gone on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NationwideOverHttpTest extends ReportingService {

    private static final String UNDER_63 = "2025-06-30";
    private static final String UNDER_34 = "2025-07-01";
    private static final LocalDate IN_MARCH = LocalDate.of(2025, 3, 31);
    private static final LocalDate IN_MAY = LocalDate.of(2025, 5, 10);
    private static final LocalDate IN_AUGUST = LocalDate.of(2025, 8, 20);

    private static final PublishedRecords housing = new PublishedRecords("/chungtay/housing/log-1");
    private static final PublishedRecords contribution = new PublishedRecords("/chungtay/contribution/log-1");
    private static final List<TestRecord<byte[], byte[]>> houses = new ArrayList<>();
    private static final List<TestRecord<byte[], byte[]>> gifts = new ArrayList<>();
    private static int sentOnce;

    @Test
    @Order(1)
    void addsUpToTheSameTotalUnder63And34Provinces() {
        house("case-1", "T63-10", "10", "02647", IN_MARCH);
        house("case-2", "T63-01", "01", "00004", IN_MARCH);
        house("case-3", "T34-15", "15", "02647", IN_AUGUST);
        money("gift-1", "T63-02", "02", IN_MARCH, 100);
        money("gift-2", "KV35-XIX", null, IN_MAY, 200);
        money("gift-3", "T34-08", "08", IN_AUGUST, 400);
        money("gift-4", "VSS", null, IN_AUGUST, 800);
        publishAll();

        JsonNode before = report(UNDER_63);
        JsonNode after = report(UNDER_34);

        assertThat(before.at("/data/byProvince").size()).isEqualTo(63);
        assertThat(after.at("/data/byProvince").size()).isEqualTo(34);
        assertThat(before.at("/data/total")).isEqualTo(after.at("/data/total"));
        assertThat(before.at("/data/total/money/receivedVnd").asLong()).isEqualTo(1_500);
        assertThat(before.at("/data/total/houses/listed").asLong()).isEqualTo(3);
        assertThat(List.of(before, after)).allSatisfy(report -> {
            assertThat(placed(report, "/money/receivedVnd"))
                    .isEqualTo(report.at("/data/total/money/receivedVnd").asLong());
            assertThat(placed(report, "/houses/listed")).isEqualTo(3);
        });
        assertThat(before.at("/data/unplaced/money/receivedVnd").asLong()).isEqualTo(1_400);
        assertThat(after.at("/data/unplaced/money/receivedVnd").asLong()).isEqualTo(800);
        assertThat(before.at("/freshness/position/housing").asLong()).isEqualTo(houses.size() - 1);
    }

    @Test
    @Order(2)
    void isNotKeptByAnyCacheOnTheWay() {
        HttpResponse<String> answer = get(port, "/api/v1/reports/nationwide", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @Order(3)
    void refusesADayThatIsNone() {
        HttpResponse<String> answer = get(port, "/api/v1/reports/nationwide?structureOn=yesterday", null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("structureOn");
    }

    @Test
    @Order(4)
    void saysWhenItIsBehindTheWantedPosition() {
        HttpResponse<String> answer = get(port, "/api/v1/reports/nationwide", "housing:1000000");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("view.behind");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    @Order(5)
    void givesTheSameWhenEverythingIsDeliveredAgain() {
        JsonNode before = report(UNDER_63);
        house("case-4", "T63-10", "10", "02647", IN_MARCH);

        publishAll();

        JsonNode after = report(UNDER_63);
        assertThat(after.at("/data/total/money")).isEqualTo(before.at("/data/total/money"));
        assertThat(after.at("/data/total/houses/listed").asLong()).isEqualTo(4);
        assertThat(after.at("/data/heldBack").asLong()).isZero();
    }

    @Test
    @Order(6)
    void showsTheFiguresWhileTheyAreMadeAnewAndTheSameAfterwards() {
        JsonNode before = report(UNDER_63);
        long listed = before.at("/data/total/houses/listed").asLong();
        AtomicBoolean reading = new AtomicBoolean(true);
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        Thread reader = Thread.ofVirtual().start(() -> {
            while (reading.get()) {
                JsonNode seen = report(port, UNDER_63, null);
                least.accumulateAndGet(seen.at("/data/total/houses/listed").asLong(), Math::min);
            }
        });

        JsonNode act = operate("projections/nationwide/rebuilds", "{\"reason\": \"Cách tính mới\"}");
        house("case-9", "T63-10", "10", "02647", IN_MARCH);
        publishAll();
        untilServing(2);
        JsonNode after = report(UNDER_63);
        reading.set(false);
        until(() -> !reader.isAlive());

        assertThat(least).hasValueBetween(listed, listed + 1);
        assertThat(after.at("/data/total/houses/listed").asLong()).isEqualTo(listed + 1);
        assertThat(after.at("/data/total/money")).isEqualTo(before.at("/data/total/money"));
        assertThat(after.at("/data/unplaced")).isEqualTo(before.at("/data/unplaced"));
        until(() -> operate("acts/" + act.path("actId").asString(), null)
                .path("state")
                .asString()
                .equals("DONE"));
        until(() -> operate("projections/nationwide", null).path("other").isMissingNode());
        assertThat(context.getBean(MongoOperations.class).getCollectionNames())
                .contains("cells_g2", "partitions_g2")
                .doesNotContain("cells", "partitions");
    }

    @Test
    @Order(7)
    void goesOnWhereItStopped() {
        GenerationKeeper keeper = context.getBean(GenerationKeeper.class);
        long listed = report(UNDER_63).at("/data/total/houses/listed").asLong();
        keeper.stop();
        house("case-5", "T63-10", "10", "02647", IN_MARCH);
        publishAll();

        keeper.start();

        assertThat(report(UNDER_63).at("/data/total/houses/listed").asLong()).isEqualTo(listed + 1);
    }

    @Test
    @Order(8)
    void putsAsideWhatItCannotFoldAndCountsItOnceWhenItIsTriedAgain() {
        JsonNode before = report(UNDER_63);
        house("case-6", "T63-10", "10", "02647", IN_MARCH);
        publishAll();
        int partition = partitionOf("case-6");
        TestRecord<byte[], byte[]> misplaced = stage("housing.house-started.v1", "case-6");
        publish(
                HOUSING,
                partition,
                new TestRecord<>(bytes("x"), misplaced.value(), misplaced.headers(), Instant.now()));
        TestRecord<byte[], byte[]> behind = stage("housing.house-accepted.v1", "case-6");
        publish(HOUSING, partition, behind);
        publishAll();

        JsonNode heldBack = report(UNDER_63);
        assertThat(heldBack.at("/data/heldBack").asLong()).isOne();
        assertThat(heldBack.at("/data/total/houses/started")).isEqualTo(before.at("/data/total/houses/started"));
        JsonNode letters = operate("dead-letters?aggregateId=case-6", null).path("items");
        assertThat(letters)
                .extracting(letter -> letter.path("cause").asString())
                .containsExactly("UnreadableRecord", "Follows");
        String first = letters.path(0).path("letterId").asString();
        JsonNode details = operate("dead-letters/" + first, null);
        assertThat(details.at("/letter/causeText").asString()).endsWith("The key is not the subject");
        assertThat(details.at("/headers/ce_type").asString()).isEqualTo("housing.house-started.v1");
        assertThat(deadLetterTopic())
                .filteredOn(record -> header(record, "ce_subject").equals("case-6"))
                .hasSize(2)
                .allSatisfy(record -> {
                    assertThat(header(record, DeadLetterHeaders.TOPIC)).isEqualTo(HOUSING);
                    assertThat(header(record, DeadLetterHeaders.PARTITION)).isEqualTo(Integer.toString(partition));
                    assertThat(header(record, DeadLetterHeaders.CAUSE)).isNotEmpty();
                    assertThat(record.headers().lastHeader("chungtay-dead-letter-reason"))
                            .isNull();
                });

        JsonNode act = done("dead-letters/" + first + "/retries", "{}");

        assertThat(act.at("/outcome/takenIn").asLong()).isEqualTo(2);
        publish(HOUSING, partition, behind);
        publish(HOUSING, partition, stage("housing.house-handed-over.v1", "case-6"));
        publishAll();
        JsonNode after = report(UNDER_63);
        assertThat(after.at("/data/heldBack").asLong()).isZero();
        for (String stage : List.of("started", "accepted", "handedOver")) {
            assertThat(after.at("/data/total/houses/" + stage).asLong())
                    .as(stage)
                    .isEqualTo(before.at("/data/total/houses/" + stage).asLong() + 1);
        }
        assertThat(after.at("/data/total/houses/listed").asLong())
                .isEqualTo(before.at("/data/total/houses/listed").asLong() + 1);
    }

    @Test
    @Order(9)
    void countsWhatStandsBehindARecordThatIsGivenUp() {
        JsonNode before = report(UNDER_63);
        house("case-7", "T63-99", "10", "02647", IN_MARCH);
        publishAll();
        publish(HOUSING, partitionOf("case-7"), stage("housing.house-started.v1", "case-7"));
        publishAll();
        JsonNode letters = operate("dead-letters?aggregateId=case-7", null).path("items");
        String first = letters.path(0).path("letterId").asString();

        JsonNode retried = done("dead-letters/retries", "{\"cause\": \"UnreadableRecord\"}");
        assertThat(retried.at("/outcome/failed").asLong()).isOne();
        JsonNode discarded = done("dead-letters/" + first + "/discards", "{\"reason\": \"Đã nhập lại\"}");

        assertThat(discarded.at("/outcome/discarded").asLong()).isOne();
        assertThat(discarded.at("/outcome/takenIn").asLong()).isOne();
        assertThat(discarded.at("/reason").asString()).isEqualTo("Đã nhập lại");
        JsonNode after = report(UNDER_63);
        assertThat(after.at("/data/heldBack").asLong()).isZero();
        assertThat(after.at("/data/total/houses/listed")).isEqualTo(before.at("/data/total/houses/listed"));
        assertThat(after.at("/data/total/houses/started").asLong())
                .isEqualTo(before.at("/data/total/houses/started").asLong() + 1);
    }

    @Test
    @Order(10)
    void goesOnAfterACrashAndIsNotShownWhileItHoldsBackWhatTheOldOneCounts() {
        JsonNode before = report(UNDER_63);
        operate("projections/nationwide/rebuilds", "{\"reason\": \"Làm lại\"}");
        until(() -> operate("projections/nationwide", null)
                .at("/other/state")
                .asString()
                .equals("BUILDING"));
        // Its process ends in the middle, and begins again.
        GenerationKeeper keeper = context.getBean(GenerationKeeper.class);
        keeper.stop();
        keeper.start();
        until(() ->
                operate("dead-letters?aggregateId=case-6", null).path("items").size() == 3);

        JsonNode letters = operate("dead-letters", null).path("items");
        assertThat(letters)
                .as("not the one that was given up")
                .allSatisfy(letter ->
                        assertThat(letter.path("aggregateId").asString()).isEqualTo("case-6"));
        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(letter.path("consumer").asString()).isEqualTo("reporting_g3"));
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        operate("projections/nationwide", null).path("serving").asInt() == 2);
        assertThat(report(UNDER_63).at("/data")).isEqualTo(before.at("/data"));

        done("dead-letters/" + letters.path(0).path("letterId").asString() + "/retries", "{}");

        untilServing(3);
        assertThat(report(UNDER_63).at("/data")).isEqualTo(before.at("/data"));
        assertThat(report(UNDER_34).at("/data/total")).isEqualTo(before.at("/data/total"));
    }

    private void untilServing(int generation) {
        until(() -> operate("projections/nationwide", null).path("serving").asInt() == generation);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    /** The next event of a case; it is not sent again with all others. */
    private static TestRecord<byte[], byte[]> stage(String type, String caseId) {
        sentOnce++;
        return housing.next(type, caseId, PublishedRecords.house("T63-10", "10", "02647", IN_MARCH));
    }

    private static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(bytes(key))) % StreamTopics.PARTITIONS;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetterTopic() {
        return read(StreamTopics.deadLetters(HOUSING, "reporting"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void house(
            String caseId, String unitCode, String provinceCode, String communeCode, LocalDate listedOn) {
        houses.add(housing.next(
                "housing.case-listed.v1",
                caseId,
                PublishedRecords.house(unitCode, provinceCode, communeCode, listedOn)));
    }

    private static void money(String giftId, String unitCode, String provinceCode, LocalDate day, long amountVnd) {
        gifts.add(contribution.next(
                "contribution.money-received.v1",
                giftId,
                with(with(gift(unitCode, provinceCode, day), "amountVnd", amountVnd), "receivedIn", "CASH")));
    }

    private static void publishAll() {
        publish(HOUSING, houses, housing.marker(Instant.now()));
        publish(CONTRIBUTION, gifts, contribution.marker(Instant.now()));
    }

    private static String position() {
        return "housing:" + (houses.size() + sentOnce - 1) + ",contribution:" + (gifts.size() - 1);
    }

    private JsonNode report(String structureOn) {
        return report(port, structureOn, position());
    }

    private static long placed(JsonNode report, String figure) {
        return StreamSupport.stream(report.at("/data/byProvince").spliterator(), false)
                        .mapToLong(province -> province.at(figure).asLong())
                        .sum()
                + report.at("/data/unplaced" + figure).asLong();
    }
}
