package vn.chungtay.infra.eventstore.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines that a process noted in a file; it may have been killed in the middle of one. */
final class NotedLines {

    private NotedLines() {}

    /** The whole lines; none if there is no file. */
    static List<String> of(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Cuts off what is not a whole line; answers the rest. */
    static List<String> repair(Path file) throws IOException {
        List<String> lines = of(file);
        Files.write(file, lines);
        return lines;
    }
}
