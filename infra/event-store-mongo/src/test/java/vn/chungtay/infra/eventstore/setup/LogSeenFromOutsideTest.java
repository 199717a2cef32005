package vn.chungtay.infra.eventstore.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventstore.TestLog.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import vn.chungtay.infra.eventstore.LogNotDense;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.eventstore.TestLog;
import vn.chungtay.test.servers.TestServers;

/** What an operator sees of a log. */
class LogSeenFromOutsideTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final MongoDatabase database = client.getDatabase(TestServers.newDatabase());
    private final MongoEventLog log = MongoEventLog.open(database, LogSettings.defaults(), new LogMeters(registry));
    private final LogHealth health = new LogHealth(log);

    LogSeenFromOutsideTest() {
        LogMeters.watch(log, registry);
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
    }

    @Test
    void countsAppendsAndTheirEvents() {
        append(log, event("a", 0), event("a", 1));
        append(log, event("a", 2));

        assertThat(registry.get("chungtay.log.append").timer().count()).isEqualTo(2);
        assertThat(registry.get("chungtay.log.events").counter().count()).isEqualTo(3);
        assertThat(registry.get("chungtay.log.group").summary().totalAmount()).isEqualTo(2);
        assertThat(registry.get("chungtay.log.races.lost").counter().count()).isZero();
        assertThat(gauge("chungtay.log.queue")).isZero();
    }

    @Test
    void countsThePlacesThatAnotherProcessTook() {
        append(log, event("a", 0));
        try (MongoEventLog other = MongoEventLog.open(database, LogSettings.defaults())) {
            append(other, event("b", 0));
        }

        append(log, event("a", 1));

        assertThat(registry.get("chungtay.log.races.lost").counter().count()).isEqualTo(1);
        assertThat(registry.get("chungtay.log.append").timer().count()).isEqualTo(2);
    }

    @Test
    void saysHowFarTheProcessorsAreBehind() {
        append(log, event("a", 0), event("a", 1), event("a", 2));
        assertThat(gauge("chungtay.log.tail.lag")).isEqualTo(3);

        assertThat(engine(log).readEvents(null, false).limit(2)).hasSize(2);
        assertThat(gauge("chungtay.log.tail.lag")).isEqualTo(1);
    }

    @Test
    void takesWhatWasReadBeforeARestartForRead() {
        append(log, event("a", 0), event("a", 1), event("a", 2));
        try (MongoEventLog again = MongoEventLog.open(database, LogSettings.defaults())) {
            assertThat(again.lastPosition()).isEqualTo(2);

            assertThat(engine(again)
                            .readEvents(new GlobalSequenceTrackingToken(1), false)
                            .findFirst())
                    .isPresent();

            assertThat(again.tailLag()).isZero();
        }
        try (MongoEventLog again = MongoEventLog.open(database, LogSettings.defaults())) {
            assertThat(again.lastPosition()).isEqualTo(2);

            assertThat(engine(again).readEvents(new GlobalSequenceTrackingToken(2), false))
                    .isEmpty();

            assertThat(again.tailLag()).as("nothing came, and nothing is left").isZero();
        }
    }

    @Test
    void isDownWhileReadingStandsStill() {
        append(log, event("a", 0));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        assertThatThrownBy(() -> log.read(7, 1)).as("a token of another log").isInstanceOf(LogNotDense.class);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails().get("alarm")).asString().contains("position 7");
        assertThat(gauge("chungtay.log.alarm")).isEqualTo(1);
    }

    @Test
    void isDownWhenItTakesNoMoreAppends() {
        log.close();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private static void append(MongoEventLog log, DomainEventMessage<?>... events) {
        engine(log).appendEvents(events);
    }

    private static MongoEventStorageEngine engine(MongoEventLog log) {
        return MongoEventStorageEngine.builder()
                .log(log)
                .eventSerializer(TestLog.SERIALIZER)
                .snapshotSerializer(TestLog.SERIALIZER)
                .build();
    }
}
