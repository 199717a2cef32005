package vn.chungtay.infra.eventlogtool.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.infra.eventlogtool.TestLog;

/** A file of seven lines: the first one, five commits, the last one; damaged in every way, and refused with its line. */
class DamagedFileTest {

    @TempDir
    private static Path folder;

    private static List<String> lines;

    private final TestLog target = new TestLog();

    @BeforeAll
    static void export() throws IOException {
        try (TestLog source = new TestLog().filled()) {
            Path whole = folder.resolve("whole");
            new Export(source.database(), (commits, position) -> {}).to(whole, false);
            lines = Files.readAllLines(whole, ISO_8859_1);
        }
    }

    @AfterAll
    static void forget() {
        lines = List.of();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(target.database().listCollectionNames()).isEmpty();
        target.close();
    }

    @Test
    void aLineThatIsMissing() throws IOException {
        List<String> damaged = copy();
        damaged.remove(3);
        refused(damaged, 4, "line.position");
    }

    @Test
    void aLineThatIsDoubled() throws IOException {
        List<String> damaged = copy();
        damaged.add(3, damaged.get(3));
        refused(damaged, 5, "line.position");
    }

    @Test
    void linesThatAreSwapped() throws IOException {
        List<String> damaged = copy();
        Collections.swap(damaged, 2, 4);
        refused(damaged, 3, "line.position");
    }

    @Test
    void aFirstLineThatIsMissing() throws IOException {
        List<String> damaged = copy();
        damaged.removeFirst();
        refused(damaged, 1, "line.form");
    }

    @Test
    void aLastLineThatIsMissing() throws IOException {
        List<String> damaged = copy();
        damaged.removeLast();
        refused(damaged, 7, "line.end-missing");
    }

    @Test
    void aLastLineOfAnotherCopy() throws IOException {
        Chain chain = new Chain();
        List<String> damaged = copy();
        byte[] last = LineForm.END.write(new Extent(5, 9).write(), chain);
        damaged.set(6, new String(last, ISO_8859_1).strip());
        refused(damaged, 7, "line.sum");
    }

    @Test
    void aLastLineThatCountsWrong() throws IOException {
        Path whole = write(String.join("\n", copy()) + "\n");
        try (var in = Files.newInputStream(whole)) {
            CopyReader reader = new CopyReader(in);
            reader.header();
            for (int commit = 0; commit < 5; commit++) {
                assertThat(reader.next()).isNotNull();
            }
            byte[] last = LineForm.END.write(new Extent(5, 8).write(), reader.chain());
            List<String> damaged = copy();
            damaged.set(6, new String(last, ISO_8859_1).strip());
            refused(damaged, 7, "line.counts");
        }
    }

    @Test
    void somethingAfterTheLastLine() throws IOException {
        List<String> damaged = copy();
        damaged.add("{}");
        refused(damaged, 8, "line.after-end");
    }

    @Test
    void aLaterForm() throws IOException {
        byte[] first = LineForm.LOG.write(org.bson.BsonDocument.parse("{format: 2, layout: 1}"), new Chain());
        List<String> damaged = copy();
        damaged.set(0, new String(first, ISO_8859_1).strip());
        refused(damaged, 1, "line.version");
    }

    @Test
    void anythingButACopy() throws IOException {
        refused(List.of(), 1, "line.form");
        refused(List.of("{}"), 1, "line.form");
        refused(List.of("letter", "to", "my", "mother"), 1, "line.form");
    }

    @Test
    void aCutAtAnyPlace() throws IOException {
        String whole = String.join("\n", lines) + "\n";
        for (int length = 1; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            long wholeLines = cut.chars().filter(character -> character == '\n').count();
            long line = wholeLines + 1;
            assertThatThrownBy(() -> restore(write(cut)))
                    .as("cut at %s", length)
                    .isInstanceOfSatisfying(
                            DamagedCopy.class,
                            damaged -> assertThat(damaged.line()).isEqualTo(line));
        }
    }

    @Test
    void aFlippedBitAtAnyPlace() throws IOException {
        byte[] whole = (String.join("\n", lines) + "\n").getBytes(ISO_8859_1);
        for (int place = 0; place < whole.length; place++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length);
            damaged[place] ^= 1;
            long line = 1
                    + new String(whole, 0, place, ISO_8859_1)
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            assertThatThrownBy(() -> restore(Files.write(folder.resolve("damaged"), damaged)))
                    .as("flipped at %s", place)
                    .isInstanceOfSatisfying(
                            DamagedCopy.class,
                            refused -> assertThat(refused.line()).isEqualTo(line));
        }
    }

    private static List<String> copy() {
        return new ArrayList<>(lines);
    }

    private void refused(List<String> damaged, long line, String code) throws IOException {
        Path file = write(damaged.isEmpty() ? "" : String.join("\n", damaged) + "\n");
        assertThatThrownBy(() -> restore(file)).isInstanceOfSatisfying(DamagedCopy.class, refused -> {
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused.code()).isEqualTo(code);
        });
    }

    private void restore(Path file) throws IOException {
        new Restore(target.database(), (commits, position) -> {}).from(file);
    }

    private static Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("damaged"), text, ISO_8859_1);
    }
}
