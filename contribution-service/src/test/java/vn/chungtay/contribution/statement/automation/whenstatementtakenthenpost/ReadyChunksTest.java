package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.statement.read.lineview.KnownLines;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.security.Actor;

class ReadyChunksTest {

    private static final Actor READER = Actor.system("contribution");
    private static final String CHUNK = "chunk";

    private final StagedLines staged = mock(StagedLines.class);
    private final KnownLines known = mock(KnownLines.class);
    private final Payers payers = mock(Payers.class);
    private final ReadyChunks chunks = new ReadyChunks(staged, known, payers);

    @BeforeEach
    void threeLinesOfWhichOneIsKnown() {
        when(staged.read(any(), any())).thenReturn(List.of(line("a"), line("b"), line("c")));
        when(known.among(Set.of("a", "b", "c"))).thenReturn(Set.of("b"));
        when(payers.keep(anyList())).thenReturn(List.of());
    }

    @Test
    void isMadeReadyAheadAndKeptOnce() {
        chunks.begin(CHUNK, READER);
        chunks.begin(CHUNK, READER);
        await().untilAsserted(() -> verify(payers).keep(List.of(line("a"), line("c"))));

        assertThat(chunks.take(CHUNK, READER).repeated()).isEqualTo(1);

        verify(staged, times(1)).read(CHUNK, READER);
    }

    @Test
    void isMadeReadyWhenItIsTaken() {
        assertThat(chunks.take(CHUNK, READER).repeated()).isEqualTo(1);
        assertThat(chunks.take(CHUNK, READER)).as("a repetition gets it anew").isNotNull();

        verify(payers, times(2)).keep(List.of(line("a"), line("c")));
    }

    @Test
    void isMadeReadyAgainWhereThatFailed() {
        when(staged.read(any(), any()))
                .thenThrow(new TemporarilyUnavailable("person.contended", Map.of()))
                .thenReturn(List.of(line("a"), line("b"), line("c")));
        chunks.begin(CHUNK, READER);

        assertThat(chunks.take(CHUNK, READER).repeated()).isEqualTo(1);
    }

    @Test
    void isAbsentOnceItIsForgotten() {
        when(staged.read(any(), any())).thenThrow(new NotFound("person.unknown", Map.of()));

        assertThat(chunks.take(CHUNK, READER)).isNull();
        chunks.begin(CHUNK, READER);
        assertThat(chunks.take(CHUNK, READER)).isNull();

        verify(payers, never()).keep(anyList());
    }

    @Test
    void beginsNoMoreThanItsBound() {
        IntStream.range(0, ReadyChunks.MOST_AHEAD + 5).forEach(n -> chunks.begin("chunk-" + n, READER));
        await().untilAsserted(
                        () -> verify(payers, times(ReadyChunks.MOST_AHEAD)).keep(anyList()));

        assertThat(chunks.take("chunk-" + ReadyChunks.MOST_AHEAD, READER)).isNotNull();
        verify(payers, times(ReadyChunks.MOST_AHEAD + 1)).keep(anyList());
    }

    private static StagedLine line(String id) {
        return new StagedLine(id, LocalDate.of(2025, 2, 3), 1_000, "5009.1", "ung ho");
    }
}
