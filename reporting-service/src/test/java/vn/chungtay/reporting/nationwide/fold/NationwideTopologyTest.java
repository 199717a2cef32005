package vn.chungtay.reporting.nationwide.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.CONTRIBUTION;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.HOUSING;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.gift;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.house;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.with;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.reporting.nationwide.consume.Detour;
import vn.chungtay.reporting.nationwide.consume.Measure;

class NationwideTopologyTest {

    private static final Duration FLUSH = Duration.ofMillis(50);
    private static final LocalDate IN_MARCH = LocalDate.of(2025, 3, 31);
    private static final LocalDate IN_AUGUST = LocalDate.of(2025, 8, 20);

    @TempDir
    Path stateDir;

    private final MemorySink sink = new MemorySink();
    private final MemoryDetour detour = new MemoryDetour();
    private final PublishedRecords housing = new PublishedRecords("/chungtay/housing/log-1");
    private final PublishedRecords contribution = new PublishedRecords("/chungtay/contribution/log-1");
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> housingTopic;
    private TestInputTopic<byte[], byte[]> contributionTopic;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        driver = new TopologyTestDriver(
                NationwideTopology.build(List.of(HOUSING, CONTRIBUTION), sink, detour, FLUSH), settings);
        housingTopic = driver.createInputTopic(HOUSING, new ByteArraySerializer(), new ByteArraySerializer());
        contributionTopic = driver.createInputTopic(CONTRIBUTION, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void countsEachStageOfAHouse() {
        for (String type : List.of(
                "housing.case-listed.v1",
                "housing.sponsorship-confirmed.v1",
                "housing.house-started.v1",
                "housing.instalment-requested.v1",
                "housing.instalment-refused.v1",
                "housing.house-accepted.v1",
                "housing.house-handed-over.v1",
                "housing.case-settled.v1")) {
            housingTopic.pipeInput(housing.next(type, "case-1", house(IN_MARCH)));
        }
        housingTopic.pipeInput(
                housing.next("housing.instalment-paid.v1", "case-1", with(house(IN_MARCH), "amountVnd", 42_000_000L)));

        assertThat(byMeasure())
                .isEqualTo(Map.of(
                        Measure.HOUSES_LISTED, 1L,
                        Measure.HOUSES_SPONSORED, 1L,
                        Measure.HOUSES_STARTED, 1L,
                        Measure.HOUSES_ACCEPTED, 1L,
                        Measure.HOUSES_HANDED_OVER, 1L,
                        Measure.HOUSES_SETTLED, 1L,
                        Measure.MONEY_PAID, 42_000_000L));
        assertThat(sink.totals())
                .containsEntry(
                        new Cell(
                                Measure.MONEY_PAID,
                                Structure.PROVINCES_63,
                                "10",
                                "02647",
                                "T63-10",
                                "CAMPAIGN",
                                "NEW",
                                null,
                                false,
                                IN_MARCH,
                                LocalDate.of(2025, 4, 2)),
                        42_000_000L);
    }

    @Test
    void countsAHouseOfSeveralSponsorsOnceAndTheMoneyOfEachOnce() {
        Map<String, Object> house = house(IN_MARCH);
        housingTopic.pipeInput(
                housing.next("housing.sponsorship-confirmed.v1", "case-1", with(house, "amountVnd", 40_000_000L)));
        housingTopic.pipeInput(housing.next(
                "housing.sponsorship-added.v1",
                "case-1",
                with(with(house, "amountVnd", 30_000_000L), "sponsorUnitCode", "T63-02")));
        housingTopic.pipeInput(housing.next(
                "housing.sponsorship-lowered.v1",
                "case-1",
                with(with(house, "amountVnd", 20_000_000L), "formerVnd", 30_000_000L)));
        for (long paidVnd : List.of(28_000_000L, 10_000_000L, 12_000_000L, 10_000_000L)) {
            housingTopic.pipeInput(
                    housing.next("housing.instalment-paid.v1", "case-1", with(house, "amountVnd", paidVnd)));
        }

        assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_SPONSORED, 1L, Measure.MONEY_PAID, 60_000_000L));
    }

    @Test
    void countsAHouseWhoseFirstSponsorPaysNothing() {
        housingTopic.pipeInput(housing.next("housing.sponsorship-confirmed-in-kind.v1", "case-1", house(IN_MARCH)));

        assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_SPONSORED, 1L));
    }

    @Test
    void countsWhatIsRightOnceAGiftIsCorrected() {
        Map<String, Object> gift = with(gift("T63-10", "10", IN_MARCH), "receivedIn", "CASH");
        contributionTopic.pipeInput(
                contribution.next("contribution.money-received.v1", "gift-1", with(gift, "amountVnd", 100L)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.money-corrected.v1",
                "gift-1",
                with(with(gift, "amountBeforeVnd", 100L), "amountVnd", 70L)));
        contributionTopic.pipeInput(
                contribution.next("contribution.money-refunded.v1", "gift-1", with(gift, "amountVnd", 20L)));
        Map<String, Object> cement = with(gift("T63-10", "10", IN_MARCH), "item", "CEMENT");
        contributionTopic.pipeInput(
                contribution.next("contribution.material-received.v1", "gift-2", with(cement, "declaredValueVnd", 9L)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.material-corrected.v1",
                "gift-2",
                with(with(cement, "declaredValueBeforeVnd", 9L), "declaredValueVnd", 11L)));
        Map<String, Object> labour = gift("T63-10", "10", IN_MARCH);
        contributionTopic.pipeInput(
                contribution.next("contribution.working-days-received.v1", "gift-3", with(labour, "workingDays", 12)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.working-days-corrected.v1",
                "gift-3",
                with(with(labour, "workingDaysBefore", 12), "workingDays", 5)));

        assertThat(byMeasure())
                .isEqualTo(
                        Map.of(Measure.MONEY_RECEIVED, 70L, Measure.MATERIALS_DECLARED, 11L, Measure.WORKING_DAYS, 5L));
    }

    @Test
    void countsGiftsAndFundsEachInTheirOwnMeasure() {
        Map<String, Object> gift = gift("T63-10", "10", IN_MARCH);
        contributionTopic.pipeInput(contribution.next(
                "contribution.money-received.v1",
                "gift-1",
                with(with(gift, "amountVnd", 100_000_000L), "receivedIn", "CASH")));
        contributionTopic.pipeInput(contribution.next(
                "contribution.material-received.v1",
                "gift-2",
                with(with(gift, "declaredValueVnd", 9_000_000L), "item", "CEMENT")));
        contributionTopic.pipeInput(
                contribution.next("contribution.working-days-received.v1", "gift-3", with(gift, "workingDays", 12)));
        contributionTopic.pipeInput(
                contribution.next("contribution.funds-reserved.v1", "fund-1", with(gift, "amountVnd", 42_000_000L)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.reservation-refused.v1", "fund-1", with(gift, "amountVnd", 90_000_000L)));
        contributionTopic.pipeInput(
                contribution.next("contribution.funds-disbursed.v1", "fund-1", with(gift, "amountVnd", 30_000_000L)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.reservation-cancelled.v1", "fund-1", with(gift, "amountVnd", 5_000_000L)));
        contributionTopic.pipeInput(
                contribution.next("contribution.money-returned.v1", "fund-1", with(gift, "amountVnd", 3_000_000L)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.return-corrected.v1",
                "fund-1",
                with(with(gift, "amountBeforeVnd", 3_000_000L), "amountVnd", 2_000_000L)));
        contributionTopic.pipeInput(contribution.next(
                "contribution.transfer-corrected.v1",
                "fund-1",
                with(with(gift, "amountBeforeVnd", 3_000_000L), "amountVnd", 2_000_000L)));

        assertThat(byMeasure())
                .isEqualTo(Map.of(
                        Measure.MONEY_RECEIVED, 100_000_000L,
                        Measure.MATERIALS_DECLARED, 9_000_000L,
                        Measure.WORKING_DAYS, 12L,
                        Measure.MONEY_RESERVED, 7_000_000L,
                        Measure.MONEY_DISBURSED, 30_000_000L,
                        Measure.MONEY_RETURNED, 2_000_000L));
        assertThat(sink.totals().keySet())
                .anySatisfy(cell -> assertThat(cell.form()).isEqualTo("CASH"))
                .anySatisfy(cell -> assertThat(cell.form()).isEqualTo("CEMENT"));
    }

    @Test
    void leavesOutADuplicate() {
        TestRecord<byte[], byte[]> first = housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH));
        TestRecord<byte[], byte[]> second = housing.next("housing.house-started.v1", "case-1", house(IN_MARCH));

        housingTopic.pipeRecordList(List.of(first, second, first, second, second));

        assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_LISTED, 1L, Measure.HOUSES_STARTED, 1L));
        assertThat(detour.taken).isEmpty();
    }

    @Test
    void foldsALateFactIntoTheDayItOccurredOn() {
        housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
        housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-2", house(IN_MARCH.minusYears(1))));

        flush();

        assertThat(sink.totals().keySet())
                .extracting(Cell::occurredOn)
                .containsExactlyInAnyOrder(IN_MARCH, IN_MARCH.minusYears(1));
    }

    @Test
    void readsTheAreaOfACaseUnderTheStructureOfItsListing() {
        housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
        housingTopic.pipeInput(housing.next(
                "housing.house-handed-over.v1", "case-1", with(house(IN_AUGUST), "listedOn", IN_MARCH.toString())));
        contributionTopic.pipeInput(contribution.next(
                "contribution.money-received.v1",
                "gift-1",
                with(gift("T34-15", "15", IN_AUGUST), "amountVnd", 1_000L)));

        flush();

        assertThat(sink.totals().keySet())
                .extracting(Cell::measure, Cell::structure)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Measure.HOUSES_LISTED, Structure.PROVINCES_63),
                        org.assertj.core.groups.Tuple.tuple(Measure.HOUSES_HANDED_OVER, Structure.PROVINCES_63),
                        org.assertj.core.groups.Tuple.tuple(Measure.MONEY_RECEIVED, Structure.PROVINCES_34));
    }

    @Nested
    class AGapInTheStream {

        @Test
        void stopsIt() {
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            housing.lost("case-1");

            assertThatThrownBy(() ->
                            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH))))
                    .hasRootCauseInstanceOf(StreamBroken.class)
                    .hasRootCauseMessage("An event is missing before case-1 2 at " + HOUSING
                            + "-0@1: its previous position is 1, the last one seen is 0");
        }

        @Test
        void atTheBeginningOfAnAggregateStopsItToo() {
            housing.lost("case-1");

            assertThatThrownBy(() ->
                            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH))))
                    .hasRootCauseInstanceOf(StreamBroken.class);
        }

        @Test
        void isAlsoAnotherHistoryOfTheLog() {
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            PublishedRecords restored = new PublishedRecords("/chungtay/housing/log-2");

            assertThatThrownBy(() ->
                            housingTopic.pipeInput(restored.next("housing.case-listed.v1", "case-2", house(IN_MARCH))))
                    .hasRootCauseInstanceOf(StreamBroken.class);
        }

        @Test
        void isAlsoASequenceThatAnotherHistoryUsesAgain() {
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH)));
            PublishedRecords restored = new PublishedRecords("/chungtay/housing/log-2");

            assertThatThrownBy(() ->
                            housingTopic.pipeInput(restored.next("housing.case-listed.v1", "case-1", house(IN_MARCH))))
                    .as("never dropped as seen")
                    .hasRootCauseInstanceOf(StreamBroken.class);
        }

        @Test
        void isNoticedBeforeAnythingIsDoneWithTheRecord() {
            housingTopic.pipeInput(housing.next("housing.case-moved.v7", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-2", house(IN_MARCH)));
            detour.taken.clear();
            PublishedRecords restored = new PublishedRecords("/chungtay/housing/log-2");

            assertThatThrownBy(() ->
                            housingTopic.pipeInput(restored.next("housing.case-listed.v1", "case-1", house(IN_MARCH))))
                    .hasRootCauseInstanceOf(StreamBroken.class);
            assertThat(detour.taken)
                    .as("not put aside for what the other history did")
                    .isEmpty();
        }
    }

    @Nested
    class ARecordThatCannotBeFolded {

        @Test
        void takesTheDetourWithAllThatFollowsAboutTheSameThing() {
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.case-moved.v7", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-2", house(IN_MARCH)));

            assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_LISTED, 2L));
            assertThat(detour.taken)
                    .containsExactly("The type housing.case-moved.v7 is not known", MemoryDetour.FOLLOWS);
        }

        @Test
        void isNotFollowedByARepetitionNorByAnEventBehindAGap() {
            TestRecord<byte[], byte[]> bad = housing.next("housing.case-moved.v7", "case-1", house(IN_MARCH));
            housingTopic.pipeInput(bad);
            housingTopic.pipeInput(bad);
            assertThat(detour.taken).hasSize(1);
            housing.lost("case-1");

            assertThatThrownBy(() ->
                            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH))))
                    .hasRootCauseInstanceOf(StreamBroken.class);
            assertThat(detour.taken).hasSize(1);
        }

        @Test
        void isTakenAgainWhileTheDetourIsAway() {
            detour.away = true;
            TestRecord<byte[], byte[]> bad = housing.next("housing.case-moved.v7", "case-1", house(IN_MARCH));

            assertThatThrownBy(() -> housingTopic.pipeInput(bad)).hasStackTraceContaining(Detour.Away.class.getName());
        }

        @Test
        void leavesAgainAfterACrashAlsoWhenItCanBeFoldedNow() {
            driver.close();
            detour.leftBefore = Map.of(1L, "/chungtay/housing/log-1|case-1");
            start();

            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.house-accepted.v1", "case-1", house(IN_MARCH)));

            assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_LISTED, 1L));
            assertThat(detour.taken).containsExactly(MemoryDetour.FOLLOWS, MemoryDetour.FOLLOWS);
        }

        @Test
        void addsNothingWhenItWasGivenUpBefore() {
            driver.close();
            detour.discarded.add("/chungtay/housing/log-1|case-1|0");
            start();

            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            housingTopic.pipeInput(housing.next("housing.house-started.v1", "case-1", house(IN_MARCH)));

            assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_STARTED, 1L));
            assertThat(detour.taken).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ce_type", "ce_source", "ce_subject", "ce_sequence", "ce_position", "ce_time"})
        void mayLackAHeader(String missing) {
            TestRecord<byte[], byte[]> damaged = housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH));
            damaged.headers().remove(missing);

            housingTopic.pipeInput(damaged);

            assertHeldBack("The header " + missing + " is missing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ce_sequence", "ce_position", "ce_time", "ce_previous"})
        void mayHaveADamagedHeader(String header) {
            TestRecord<byte[], byte[]> damaged = housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH));
            damaged.headers().remove(header);
            damaged.headers().add(header, "x".getBytes(StandardCharsets.UTF_8));

            housingTopic.pipeInput(damaged);

            assertThat(detour.taken).singleElement().asString().startsWith("The header " + header + " is no ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"unitCode", "provinceCode", "communeCode", "pillar", "kind", "listedOn", "occurredOn"})
        void mayLackAFieldThatTheFiguresNeed(String field) {
            housingTopic.pipeInput(
                    housing.next("housing.case-listed.v1", "case-1", with(house(IN_MARCH), field, null)));

            assertHeldBack("The field " + field + " is missing");
        }

        @Test
        void mayHaveDamagedDataOrNone() {
            TestRecord<byte[], byte[]> first = housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH));
            TestRecord<byte[], byte[]> second = housing.next("housing.case-listed.v1", "case-2", house(IN_MARCH));

            housingTopic.pipeInput(new TestRecord<>(
                    first.key(),
                    "{\"unitCode\": ".getBytes(StandardCharsets.UTF_8),
                    first.headers(),
                    first.getRecordTime()));
            housingTopic.pipeInput(new TestRecord<>(second.key(), null, second.headers(), second.getRecordTime()));

            assertThat(byMeasure()).isEmpty();
            assertThat(detour.taken).hasSize(2);
        }

        @Test
        void mayNameAPlaceOrAUnitThatDoesNotExist() {
            housingTopic.pipeInput(
                    housing.next("housing.case-listed.v1", "case-1", house("T63-10", "15", "02647", IN_MARCH)));
            housingTopic.pipeInput(
                    housing.next("housing.case-listed.v1", "case-2", house("T63-10", "99", "02647", IN_MARCH)));
            housingTopic.pipeInput(
                    housing.next("housing.case-listed.v1", "case-3", house("T63-99", "10", "02647", IN_MARCH)));

            assertThat(byMeasure()).isEmpty();
            assertThat(detour.taken).hasSize(3);
        }

        @Test
        void mayHaveNoKeyAndNoHeadersAtAll() {
            housingTopic.pipeInput(new TestRecord<>(null, null, new RecordHeaders(), PublishedRecords.RECORDED));
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));

            assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_LISTED, 1L));
            assertThat(detour.taken).containsExactly("The header ce_type is missing");
        }

        private void assertHeldBack(String reason) {
            assertThat(byMeasure()).isEmpty();
            assertThat(detour.taken).containsExactly(reason);
        }
    }

    @Nested
    class Progressing {

        @Test
        void isToldByEventsAndMarkers() {
            Instant later = PublishedRecords.RECORDED.plusSeconds(60);
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            housing.lost("case-of-another-partition");
            housingTopic.pipeInput(housing.marker(later));

            flush();

            assertThat(sink.progress.get(new TopicPartition(HOUSING, 0)))
                    .isEqualTo(new Progress(1, "/chungtay/housing/log-1", 1, later));
        }

        @Test
        void isKeptApartForEachTopic() {
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            contribution.lost("gift-of-another-partition");
            contribution.lost("gift-of-a-third-partition");
            contributionTopic.pipeInput(contribution.marker(PublishedRecords.RECORDED));

            flush();

            assertThat(sink.progress.get(new TopicPartition(HOUSING, 0)).position())
                    .isZero();
            assertThat(sink.progress.get(new TopicPartition(CONTRIBUTION, 0)).position())
                    .isEqualTo(1);
        }

        @Test
        void waitsForASinkThatIsOutAndLosesNothing() {
            sink.outages = 1;
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            flush();
            assertThat(sink.totals()).isEmpty();

            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-2", house(IN_MARCH)));

            assertThat(byMeasure()).isEqualTo(Map.of(Measure.HOUSES_LISTED, 2L));
        }

        @Test
        void writesNothingWhileNothingChanges() {
            housingTopic.pipeInput(housing.next("housing.case-listed.v1", "case-1", house(IN_MARCH)));
            flush();
            flush();

            assertThat(sink.writes).isEqualTo(1);
        }
    }

    private void flush() {
        driver.advanceWallClockTime(FLUSH);
    }

    private Map<Measure, Long> byMeasure() {
        flush();
        Map<Measure, Long> totals = new HashMap<>();
        sink.totals().forEach((cell, total) -> totals.merge(cell.measure(), total, Long::sum));
        return totals;
    }
}
