package vn.chungtay.infra.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.eventstore.DuplicateIdempotencyKey;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.axon.DecisionFailed;
import vn.chungtay.infra.service.axon.ExpectedVersion;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.OutcomeUnknown;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.errors.StaleVersion;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.security.Actor;

/** What is answered for everything that a command can run into; the bus is the real one. */
class LogCommandsTest {

    private static final CommitReceipt RECEIPT = new CommitReceipt(41, "thing-1", 3);
    private static final Actor ACTOR = Actor.system("test");

    private final AtomicInteger handled = new AtomicInteger();
    private final List<Optional<CommitReceipt>> found = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final AsynchronousCommandBus bus = AsynchronousCommandBus.builder()
            .executor(task -> Thread.ofVirtual().start(task))
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();
    private LogCommands commands;

    record Act(@TargetAggregateIdentifier String id) {}

    /** What happens when the command is handled. */
    interface Handling {

        Object handle() throws Exception;
    }

    @BeforeEach
    void setUp() {
        bus.registerHandlerInterceptor(new DecisionFailed.Marker<CommandMessage<?>>());
        EventLog log = new EventLog() {
            @Override
            public Optional<CommitReceipt> findByIdempotencyKey(String keyHash) {
                return found.isEmpty() ? Optional.empty() : found.removeFirst();
            }

            @Override
            public long lastPosition() {
                return 99;
            }

            @Override
            public String epoch() {
                return "test";
            }
        };
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        commands = new LogCommands("test", bus, log, events, new ExpectedVersion(), Duration.ofMillis(500));
    }

    @AfterEach
    void letGo() {
        never.countDown();
    }

    private void whenHandled(Handling handling) {
        bus.subscribe(Act.class.getName(), command -> {
            handled.incrementAndGet();
            return handling.handle();
        });
    }

    private void logSays(CommitReceipt... receipts) {
        for (CommitReceipt receipt : receipts) {
            found.add(Optional.ofNullable(receipt));
        }
    }

    private CommitReceipt send(Long expectedVersion) {
        return commands.send(new Act("thing-1"), "key", ACTOR, expectedVersion);
    }

    private <E extends ServiceException> E refusal(Class<E> kind, Long expectedVersion) {
        return catchThrowableOfType(kind, () -> send(expectedVersion));
    }

    @Test
    void sendsNothingForAKeyThatTheLogKnows() {
        whenHandled(() -> null);
        logSays(RECEIPT);
        assertThat(send(null)).isEqualTo(RECEIPT);
        assertThat(handled).hasValue(0);
    }

    @Test
    void answersWithTheCommit() {
        whenHandled(() -> null);
        logSays(null, RECEIPT);
        assertThat(send(null)).isEqualTo(RECEIPT);
    }

    @Test
    void handsARefusalOn() {
        whenHandled(() -> {
            throw new RuleViolated("thing.no", Map.of("n", 1));
        });
        assertThat(refusal(RuleViolated.class, null).code()).isEqualTo("thing.no");
    }

    @Test
    void answersWithTheCommitOfAnotherAttemptInsteadOfARefusal() {
        whenHandled(() -> {
            throw new RuleViolated("thing.done-already", Map.of());
        });
        logSays(null, RECEIPT);
        assertThat(send(null)).isEqualTo(RECEIPT);
    }

    @Test
    void namesTheKindOfWhatIsNotThere() {
        whenHandled(() -> {
            throw new AggregateNotFoundException("thing-1", "not there");
        });
        assertThat(refusal(NotFound.class, null).code()).isEqualTo("thing.unknown");
    }

    @Test
    void decidesAnewAfterAConflictButNotForEver() {
        whenHandled(() -> {
            CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                throw new ConcurrencyException("taken");
            });
            return null;
        });
        var contended = refusal(TemporarilyUnavailable.class, null);
        assertThat(contended.code()).isEqualTo("command.contended");
        assertThat(handled).hasValue((int) contended.facts().get("attempts"));
    }

    @Test
    void getsThroughAfterAConflict() {
        whenHandled(() -> {
            if (handled.get() < 3) {
                CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                    throw new ConcurrencyException("taken");
                });
            }
            return null;
        });
        logSays(null, RECEIPT);
        assertThat(send(null)).isEqualTo(RECEIPT);
        assertThat(handled).hasValue(3);
    }

    @Test
    void decidesAnewWhenAnotherMadeTheAggregateFirst() {
        whenHandled(() -> {
            if (handled.get() < 2) {
                CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                    throw new AggregateStreamCreationException("made by another");
                });
            }
            return null;
        });
        logSays(null, RECEIPT);
        assertThat(send(null)).isEqualTo(RECEIPT);
        assertThat(handled).hasValue(2);
    }

    @Test
    void doesNotDecideAnewForWhoeverDecidedOnAVersion() {
        whenHandled(() -> {
            CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                throw new ConcurrencyException("taken");
            });
            return null;
        });
        assertThat(refusal(StaleVersion.class, 2L).code()).isEqualTo("version.stale");
        assertThat(handled).hasValue(1);
    }

    @Test
    void answersWithTheCommitThatHasTheKeyAlready() {
        whenHandled(() -> {
            CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                throw new DuplicateIdempotencyKey("hash");
            });
            return null;
        });
        logSays(null, RECEIPT);
        assertThat(send(null)).isEqualTo(RECEIPT);
    }

    @Test
    void neverCallsACommitRefusedThatMayHaveHappened() {
        whenHandled(() -> {
            CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                throw new IllegalStateException("connection lost");
            });
            return null;
        });
        assertThat(refusal(OutcomeUnknown.class, null).code()).isEqualTo("command.outcome-unknown");
    }

    @Test
    void doesNotKnowWhatBecomesOfACommandThatTakesTooLong() {
        whenHandled(() -> {
            never.await();
            return null;
        });
        assertThat(refusal(OutcomeUnknown.class, null)).isNotNull();
    }

    @Test
    void letsAMistakeBeAMistake() {
        whenHandled(() -> {
            throw new IllegalArgumentException("bug");
        });
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> send(null)))
                .isNotNull();
    }

    @Test
    void saysWhenThereIsNoPlace() {
        var full = AsynchronousCommandBus.builder()
                .executor(task -> {
                    throw new RejectedExecutionException("full");
                })
                .build();
        full.subscribe(Act.class.getName(), command -> null);
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        EventLog empty = new EventLog() {
            @Override
            public Optional<CommitReceipt> findByIdempotencyKey(String keyHash) {
                return Optional.empty();
            }

            @Override
            public long lastPosition() {
                return -1;
            }

            @Override
            public String epoch() {
                return "test";
            }
        };
        commands = new LogCommands("test", full, empty, events, new ExpectedVersion(), Duration.ofMillis(500));
        assertThat(refusal(TemporarilyUnavailable.class, null).code()).isEqualTo("command.too-many");
    }
}
