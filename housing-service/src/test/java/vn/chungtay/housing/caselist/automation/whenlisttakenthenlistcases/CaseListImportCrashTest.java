package vn.chungtay.housing.caselist.automation.whenlisttakenthenlistcases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.housing.caselist.write.StagedRows;
import vn.chungtay.housing.caselist.write.recordrows.RecordRows;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.write.listcase.ListCase;
import vn.chungtay.housing.housecase.write.listcase.ListingCheck;
import vn.chungtay.housing.housecase.write.listcase.ListingsAhead;
import vn.chungtay.housing.testing.HouseholdLists;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/** Whatever moment a process dies at, each household of a list has one case in the end. */
class CaseListImportCrashTest extends RunningHousing {

    private static final String LISTS = "/api/v1/housing/case-lists";
    private static final int ROWS = 40;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventStore events;

    @Autowired
    private StagedRows staged;

    @Autowired
    private ListingsAhead ahead;

    @Autowired
    private ListingCheck check;

    @Autowired
    private Commands commands;

    @Autowired
    private Clock clock;

    @BeforeEach
    void stopListing() {
        listing().shutDown();
    }

    @AfterEach
    void goOn() {
        listing().start();
    }

    @Test
    void goesOnAfterADeathAmongTheRows() {
        List<String> numbers = numbers();
        Reply taken = take(numbers);
        var rowsLeft = new AtomicInteger(ROWS / 2);

        assertThatThrownBy(() -> react(taken, (command, key, actor, version) -> {
                    if (command instanceof ListCase && rowsLeft.decrementAndGet() < 0) {
                        throw new IllegalStateException("killed");
                    }
                    return commands.send(command, key, actor, version);
                }))
                .hasMessage("killed");
        long half = log.lastPosition();
        listing().start();

        assertComplete(taken, numbers);
        assertThat(half).as("some rows were listed before").isGreaterThan(position(taken));
    }

    @Test
    void goesOnAfterADeathBeforeTheRowsAreCounted() {
        List<String> numbers = numbers();
        Reply taken = take(numbers);

        assertThatThrownBy(() -> react(taken, (command, key, actor, version) -> {
                    if (command instanceof RecordRows) {
                        throw new IllegalStateException("killed");
                    }
                    return commands.send(command, key, actor, version);
                }))
                .hasMessage("killed");
        listing().start();

        assertComplete(taken, numbers);
    }

    @Test
    void doesNothingWhereTheNoticeComesAgain() {
        List<String> numbers = numbers();
        Reply taken = take(numbers);
        listing().start();
        assertComplete(taken, numbers);
        long before = log.lastPosition();

        react(taken, commands);

        assertThat(log.lastPosition()).isEqualTo(before);
    }

    private StreamingEventProcessor listing() {
        return processing
                .eventProcessor(WhenListTakenThenListCases.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static List<String> numbers() {
        return Stream.generate(RunningHousing::newIdentityNumber).limit(ROWS).toList();
    }

    private Reply take(List<String> numbers) {
        byte[] list = HouseholdLists.xlsx(
                HouseholdLists.HEADS,
                numbers.stream().map(HouseholdLists::household).toList());
        return send(request(OFFICER, LISTS + "?mode=ALL_OR_NOTHING")
                .POST(BodyPublishers.ofByteArray(list))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** As a process would that carries its commands out so. */
    private void react(Reply taken, Commands carriedOut) {
        DomainEventMessage<?> first = events.readEvents(taken.id(), 0).next();
        new WhenListTakenThenListCases(staged, ahead, check, carriedOut, clock)
                .react((CaseListTaken) first.getPayload(), Actor.from(first.getMetaData()));
    }

    private static long position(Reply taken) {
        return Long.parseLong(String.valueOf(taken.header("Chungtay-Position")).replace("housing:", ""));
    }

    private void assertComplete(Reply taken, List<String> numbers) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Reply shown = show(taken);
        while (shown.status() != 200 || !shown.data().required("complete").asBoolean()) {
            assertThat(System.nanoTime())
                    .as("still not complete: " + shown.body())
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            shown = show(taken);
        }
        JsonNode list = shown.data();
        assertThat(list.required("listed").asInt()).isEqualTo(ROWS);
        assertThat(list.required("alreadyThere").asInt()).isZero();
        assertThat(list.required("refused").asInt()).isZero();
        assertThat(numbers).allSatisfy(number -> assertThat(list(number).code()).isEqualTo("household.already-listed"));
        assertThat(cases(taken)).as("one for each household").isEqualTo(ROWS);
    }

    private Reply show(Reply taken) {
        return send(request(OFFICER, LISTS + "/" + taken.id())
                .header("Chungtay-Min-Position", String.valueOf(taken.header("Chungtay-Position"))));
    }

    /** Listings that the log holds since the list was taken. */
    private long cases(Reply taken) {
        try (var all = events.openStream(new GlobalSequenceTrackingToken(position(taken)))) {
            long found = 0;
            while (all.hasNextAvailable()) {
                found += nextIsListing(all) ? 1 : 0;
            }
            return found;
        }
    }

    private static boolean nextIsListing(BlockingStream<TrackedEventMessage<?>> all) {
        try {
            return all.nextAvailable().getPayload() instanceof HouseCaseListed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
