package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.contribution.StatementService;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.events.StatementTaken;
import vn.chungtay.contribution.statement.read.lineview.KnownLines;
import vn.chungtay.contribution.statement.write.PostedChunk;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.view.ServedViews;

/** Whatever moment a process dies at, all lines are posted, each once. */
class StatementPostingCrashTest extends StatementService {

    private static final int LINES = 3 * StagedLines.CHUNK + 1;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventStore events;

    @Autowired
    private StagedLines staged;

    @Autowired
    private KnownLines known;

    @Autowired
    private Payers payers;

    @Autowired
    private Commands commands;

    @Autowired
    private ServedViews views;

    @BeforeEach
    void stopPosting() {
        openAccount();
        posting().shutDown();
    }

    @AfterEach
    void goOn() {
        posting().start();
    }

    @Test
    void goesOnAfterADeathBeforeTheCommit() {
        Reply taken = take(lines());
        assertThatThrownBy(() -> dying(false).react(taken(taken))).hasMessage("killed");

        posting().start();

        assertComplete(taken);
    }

    @Test
    void goesOnAfterADeathBetweenTheCommitAndItsNotice() {
        Reply taken = take(lines());
        assertThatThrownBy(() -> dying(true).react(taken(taken))).hasMessage("killed");

        posting().start();

        assertComplete(taken);
    }

    @Test
    void goesOnAfterADeathInTheMiddle() {
        Reply taken = take(lines());
        alive().react(taken(taken));
        alive().react(chunks(taken).getFirst());
        assertThatThrownBy(() -> dying(true).react(chunks(taken).get(1))).hasMessage("killed");

        posting().start();

        assertComplete(taken);
    }

    @Test
    void postsNothingMoreWhereAllIsDeliveredAgain() {
        posting().start();
        Reply taken = take(lines());
        assertComplete(taken);
        long before = log.lastPosition();

        alive().react(taken(taken));
        chunks(taken).forEach(alive()::react);

        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @Test
    void isRefusedByTheLogWhereTheViewDoesNotKnowALineYet() {
        posting().start();
        List<String> lines = lines();
        posted(take(lines.subList(0, 10)));
        posting().shutDown();
        Reply overlapping = take(lines.subList(9, 20));
        long before = log.lastPosition();

        assertThatThrownBy(() -> blind().react(taken(overlapping)))
                .isInstanceOfSatisfying(
                        TemporarilyUnavailable.class,
                        refused -> assertThat(refused.code()).isEqualTo("command.contended"));

        assertThat(log.lastPosition()).isEqualTo(before);
        posting().start();
        assertThat(posted(overlapping).path("repeated").asInt()).isEqualTo(1);
        assertThat(receivedVnd()).isEqualTo(20_000L);
    }

    private void assertComplete(Reply taken) {
        JsonNode statement = posted(taken);
        assertThat(statement.path("matched").asInt()).isEqualTo(LINES - 1);
        assertThat(statement.path("waiting").asInt()).isEqualTo(1);
        assertThat(statement.path("repeated").asInt()).isZero();
        assertThat(receivedVnd()).isEqualTo((LINES - 1) * 1_000L);
        assertThat(chunks(taken)).extracting(ChunkPosted::chunk).containsExactly(0, 1, 2, 3);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            lines.add("10/02/2025;A%d;;1000;%d;%s".formatted(i, 1000 * i, i == LINES ? "KHONG MA" : code));
        }
        return lines;
    }

    private StreamingEventProcessor posting() {
        return processing
                .eventProcessor(WhenStatementTakenThenPost.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private WhenStatementTakenThenPost alive() {
        return posting(known, commands);
    }

    private WhenStatementTakenThenPost blind() {
        KnownLines knowsNone = new KnownLines(views) {

            @Override
            public Set<String> among(Collection<String> lineIds) {
                return Set.of();
            }
        };
        return posting(knowsNone, commands);
    }

    private WhenStatementTakenThenPost dying(boolean afterTheCommit) {
        return posting(known, (command, key, actor, version) -> {
            if (afterTheCommit) {
                commands.send(command, key, actor, version);
            }
            throw new IllegalStateException("killed");
        });
    }

    private WhenStatementTakenThenPost posting(KnownLines knows, Commands sends) {
        return new WhenStatementTakenThenPost(staged, new ReadyChunks(staged, knows, payers), events, sends);
    }

    private StatementTaken taken(Reply taken) {
        return (StatementTaken) events.readEvents(taken.id()).next().getPayload();
    }

    private List<ChunkPosted> chunks(Reply taken) {
        List<ChunkPosted> posted = new ArrayList<>();
        var stream = chunk(taken, 0);
        while (stream.hasNext()) {
            posted.add((ChunkPosted) stream.next().getPayload());
            stream = chunk(taken, posted.size());
        }
        return posted;
    }

    private DomainEventStream chunk(Reply taken, int number) {
        return events.readEvents(PostedChunk.id(new StatementId(taken.id()), number));
    }
}
