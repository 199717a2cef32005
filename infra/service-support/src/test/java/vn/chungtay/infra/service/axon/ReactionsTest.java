package vn.chungtay.infra.service.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstore.deadletter.MongoDeadLetters;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.sample.SampleService;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.write.Counter;

/**
 * No reaction is ever lost: another commit takes its place in the log just before it gets there, while the event is followed live
 * and again while it is retried as a dead letter. In the end the log holds exactly one reaction, and the processor has gone on.
 */
@Import({Rivals.class, ReactionsTest.Reactions.class})
class ReactionsTest extends SampleService {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Rivals rivals;

    @Autowired
    private LogReader log;

    @Autowired
    private MongoTokenStore tokens;

    @Autowired
    private MongoDeadLetters deadLetters;

    @Autowired
    private Configuration axon;

    @Test
    void aCommandIsSentAgainWhenItsAppendFailed() {
        String counter = openedWithRivals(1);

        count(counter, Live.COMMAND);

        assertOneReaction(counter, Live.GROUP);
    }

    @Test
    void anEventOfTheHandlersOwnUnitOfWorkIsAppendedAgain() {
        String counter = openedWithRivals(1);

        count(counter, Live.EVENT);

        assertOneReaction(counter, Live.GROUP);
    }

    @Test
    void aCommandIsSentAgainFromTheDeadLetters() {
        String counter = openedWithRivals(2);

        count(counter, Dead.COMMAND);
        awaitDeadLetter(counter);
        assertThat(rivals.left(counter)).as("the first took the place live").isOne();
        assertThat(retry(counter)).isFalse();
        assertThat(rivals.left(counter)).as("the second during the retry").isZero();
        assertThat(reactions(counter)).isEmpty();
        awaitDeadLetter(counter);
        retryUntilDone(counter);

        assertOneReaction(counter, Dead.GROUP);
    }

    @Test
    void anEventOfTheRetrysOwnUnitOfWorkIsAppendedAgain() {
        String counter = openedWithRivals(1);

        count(counter, Dead.EVENT_AFTER_FAILURE);
        awaitDeadLetter(counter);
        assertThat(retry(counter)).isFalse();
        assertThat(rivals.left(counter)).isZero();
        assertThat(reactions(counter)).isEmpty();
        awaitDeadLetter(counter);
        retryUntilDone(counter);

        assertOneReaction(counter, Dead.GROUP);
    }

    private String openedWithRivals(int number) {
        String counter = open().body().path("id").asString();
        rivals.expect(counter, number);
        return counter;
    }

    private void awaitDeadLetter(String counter) {
        await().atMost(PATIENCE).until(() -> deadLetters.queue(Dead.GROUP).contains(counter));
    }

    /**
     * As an operator does, but of one counter alone: what other tests left behind must not be retried in its place.
     *
     * @return whether the whole sequence was done with, and its commit succeeded
     */
    private boolean retry(String counter) {
        var processor = axon.eventProcessingConfiguration()
                .sequencedDeadLetterProcessor(Dead.GROUP)
                .orElseThrow();
        AtomicBoolean done = new AtomicBoolean();
        Throwable failure =
                catchThrowable(() -> done.set(processor.process(letter -> isOf(counter, letter.message()))));
        return failure == null && done.get();
    }

    private static boolean isOf(String counter, EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                && domain.getAggregateIdentifier().equals(counter);
    }

    /** What followed meanwhile in the same sequence waits for a retry as well. */
    private void retryUntilDone(String counter) {
        await().atMost(PATIENCE)
                .until(() -> retry(counter) && !deadLetters.queue(Dead.GROUP).contains(counter));
    }

    private void assertOneReaction(String counter, String group) {
        await().atMost(PATIENCE).until(() -> !reactions(counter).isEmpty());
        long position = reactions(counter).getFirst().position();
        await().atMost(PATIENCE).until(() -> tokens.positionOf(group) >= position);
        assertThat(reactions(counter)).hasSize(1);
        assertThat(rivals.left(counter)).isZero();
    }

    private List<LoggedEvent> reactions(String counter) {
        return log.readBackwards(counter, 10, 10).stream()
                .filter(event -> event.payload().contains(Rivals.REACTION))
                .toList();
    }

    /** The handlers under test; which of them reacts is said by the number that is counted. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Reactions {

        @Bean
        Reaction reaction(CommandGateway commands, EventStore events) {
            return new Reaction(commands, events);
        }

        @Bean
        Live live(Reaction reaction) {
            return new Live(reaction);
        }

        @Bean
        Dead dead(Reaction reaction) {
            return new Dead(reaction);
        }

        @Bean
        ConfigurerModule deadLettersOfReactions(MongoDeadLetters deadLetters) {
            return configurer -> configurer
                    .eventProcessing()
                    .registerDeadLetterQueue(Dead.GROUP, axon -> deadLetters.queue(Dead.GROUP));
        }
    }

    /** Counts one more, in either of two ways. */
    record Reaction(CommandGateway commands, EventStore events) {

        /** As the rule is: the command has a unit of work of its own, and is awaited. */
        void byCommand(Counted cause) {
            Message<?> command = GenericCommandMessage.asCommandMessage(new Counter.Count(cause.counterId(), 1))
                    .andMetaData(Actor.system("sample").metadata());
            commands.sendAndWait(command, 10, TimeUnit.SECONDS);
        }

        /** Against the rule: it is appended after the handler has returned. */
        void byEvent(Counted cause) {
            String counter = cause.counterId();
            long next = events.lastSequenceNumberFor(counter).orElseThrow() + 1;
            events.publish(new GenericDomainEventMessage<>("Counter", counter, next, new Counted(counter, 1, null)));
        }
    }

    /** Stops at an event until it could react. */
    @ProcessingGroup(Live.GROUP)
    static final class Live {

        static final String GROUP = "reaction-live";
        static final int COMMAND = 11;
        static final int EVENT = 12;

        private final Reaction reaction;

        Live(Reaction reaction) {
            this.reaction = reaction;
        }

        @EventHandler
        void react(Counted event) {
            switch (event.by()) {
                case COMMAND -> reaction.byCommand(event);
                case EVENT -> reaction.byEvent(event);
                default -> {}
            }
        }
    }

    /** Sets an event aside that it could not react to. */
    @ProcessingGroup(Dead.GROUP)
    static final class Dead {

        static final String GROUP = "reaction-dead";
        static final int COMMAND = 13;
        static final int EVENT_AFTER_FAILURE = 14;

        private final Reaction reaction;
        private boolean failed;

        Dead(Reaction reaction) {
            this.reaction = reaction;
        }

        @EventHandler
        synchronized void react(Counted event) {
            switch (event.by()) {
                case COMMAND -> reaction.byCommand(event);
                case EVENT_AFTER_FAILURE -> {
                    if (!failed) {
                        failed = true;
                        throw new IllegalStateException("set aside");
                    }
                    reaction.byEvent(event);
                }
                default -> {}
            }
        }
    }
}
