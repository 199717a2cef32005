package vn.chungtay.infra.eventlogtool.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file as they stand there, with their numbers; tells a line that ended from one that was cut. */
final class LineReader {

    /** A commit has 16 MiB at most, and every byte of it six characters. */
    private static final int LONGEST_LINE = 100 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;
    private long end;
    private boolean torn;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next whole line without its end; nothing at the end of the file, nor where the last line was cut. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        while (at < filled || fill()) {
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (at < filled) {
                at++;
                end += line.size() + 1;
                return line.toByteArray();
            }
            if (line.size() > LONGEST_LINE) {
                throw new DamagedCopy(number, "line.long");
            }
        }
        torn = line.size() > 0;
        return null;
    }

    /** Number of the line that was asked for last, counted from 1. */
    long number() {
        return number;
    }

    /** Bytes from the beginning of the file to the end of the last whole line. */
    long end() {
        return end;
    }

    /** Whether there are bytes behind the last whole line. */
    boolean torn() {
        return torn;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
