package vn.chungtay.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final long STORE = 4711;
    private static final int ENTRIES = 3;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeThree() {
        file = folder.resolve("data.journal");
        try (Journal journal = Journal.open(file, STORE)) {
            journal.clear();
            for (int n = 1; n <= ENTRIES; n++) {
                journal.add(n, entry(n).encoded());
            }
            Journal.Taken taken = journal.take();
            assertThat(taken.complete()).isTrue();
            assertThat(taken.last()).isEqualTo(ENTRIES);
            journal.write(taken);
        }
    }

    private static Journal.Entry entry(int n) {
        return new Journal.Entry("shop", "insert", new Document("insert", "things").append("n", n));
    }

    private List<Object> replayed(long kept) {
        List<Object> found = new ArrayList<>();
        try (Journal journal = Journal.open(file, STORE)) {
            long last = journal.replay(kept, entry -> found.add(entry.query().get("n")));
            assertThat(last).isEqualTo(kept + found.size());
        }
        return found;
    }

    @Test
    void handsOverInOrderWhatTheStoreHasNotGot() {
        assertThat(replayed(0)).containsExactly(1, 2, 3);
        assertThat(replayed(2)).containsExactly(3);
        assertThat(replayed(3)).isEmpty();
    }

    @Test
    void leavesOutWhatEndsTooEarlyWhereverItEnds() throws IOException {
        long whole = Files.size(file);
        long entry = (whole - Long.BYTES) / ENTRIES;
        for (long cut = 1; cut < entry; cut++) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole - cut);
            }
            assertThat(replayed(0)).as("%s bytes less", cut).containsExactly(1, 2);
        }
    }

    @Test
    void refusesAnEntryOfWhichAByteHasChanged() throws IOException {
        long entry = (Files.size(file) - Long.BYTES) / ENTRIES;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'?'}), Long.BYTES + 2 * entry - 3);
        }
        assertThatThrownBy(() -> replayed(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("data.journal is damaged at byte " + (Long.BYTES + entry));
    }

    @Test
    void refusesTheJournalOfAnotherStore() {
        assertThatThrownBy(() -> Journal.open(file, STORE + 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("data.journal belongs to another data file");
    }

    @Test
    void saysWhenOnlyTheStoreCanKeepWhatWasAdded() {
        try (Journal journal = Journal.open(file, STORE)) {
            journal.add(ENTRIES + 1, null);
            journal.add(ENTRIES + 2, entry(5).encoded());
            assertThat(journal.take().complete()).isFalse();
            journal.clear();
            assertThat(journal.take().complete()).isTrue();
        }
    }

    @Test
    void leavesToTheStoreWhatIsTooLongToBeReadAgain() {
        try (Journal journal = Journal.open(file, STORE)) {
            journal.add(
                    ENTRIES + 1,
                    new Journal.Entry("shop", "insert", new Document("text", "x".repeat(9 * 1024 * 1024))).encoded());
            assertThat(journal.take().complete()).isFalse();
        }
    }

    @Test
    void isEmptyOnceTheStoreHasEverything() {
        try (Journal journal = Journal.open(file, STORE)) {
            journal.clear();
        }
        assertThat(replayed(0)).isEmpty();
    }
}
