package vn.chungtay.infra.eventlogtool.copy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LogLayout;

/**
 * Reads a copy line by line and gives out nothing that is not proven: each commit has its checksum and begins where the one
 * before it ended.
 */
final class CopyReader {

    private final LineReader lines;
    private final Chain chain = new Chain();
    private Extent extent = Extent.NONE;
    private long proven;
    private @Nullable String sum;

    CopyReader(InputStream in) {
        this.lines = new LineReader(in);
    }

    /**
     * The first line, to be read first.
     *
     * @throws DamagedCopy if it is something else, or not there
     */
    Header header() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            throw new DamagedCopy(lines.number(), "line.form");
        }
        BsonDocument body = body(LineForm.LOG, line);
        prove(line);
        return Header.read(body);
    }

    /**
     * The next commit.
     *
     * @return nothing after the last one; whether the copy {@link #isFinished} is known then
     * @throws DamagedCopy if the line is not what was written after the line before it
     */
    @Nullable
    RawBsonDocument next() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            return null;
        }
        if (LineForm.END.fits(line)) {
            end(line);
            return null;
        }
        RawBsonDocument commit = body(LineForm.COMMIT, line);
        if (!extent.isFollowedBy(commit)) {
            throw new DamagedCopy(lines.number(), "line.position", position(commit), extent.end());
        }
        prove(line);
        extent = extent.with(commit);
        return commit;
    }

    private void end(byte[] line) throws IOException {
        BsonDocument counts = body(LineForm.END, line);
        if (!LineForm.continues(line, chain.branch())) {
            throw new DamagedCopy(lines.number(), "line.sum");
        }
        if (!counts.equals(extent.write())) {
            throw new DamagedCopy(lines.number(), "line.counts", extent.commits(), extent.end());
        }
        sum = LineForm.sum(line);
        if (lines.next() != null || lines.torn()) {
            throw new DamagedCopy(lines.number(), "line.after-end");
        }
    }

    /** Whether the last line stands there. */
    boolean isFinished() {
        return sum != null;
    }

    /** The checksum of a finished copy: no other copy has it. */
    String sum() {
        return Objects.requireNonNull(sum);
    }

    /** Whether the file ends in the middle of a line. */
    boolean isTorn() {
        return lines.torn();
    }

    /** Number of the line that was asked for last. */
    long line() {
        return lines.number();
    }

    /** What was read up to here. */
    Extent extent() {
        return extent;
    }

    /** Bytes up to the end of the last commit, or of the first line where there is no commit. */
    long proven() {
        return proven;
    }

    /** The checksum of everything up to {@link #proven}; it goes on with the lines that are written next. */
    Chain chain() {
        return chain;
    }

    private static String position(BsonDocument commit) {
        return commit.isInt64(LogLayout.POSITION)
                ? Long.toString(commit.getInt64(LogLayout.POSITION).getValue())
                : "?";
    }

    private void prove(byte[] line) {
        if (!LineForm.continues(line, chain)) {
            throw new DamagedCopy(lines.number(), "line.sum");
        }
        proven = lines.end();
    }

    private RawBsonDocument body(LineForm form, byte[] line) {
        if (!form.fits(line)) {
            throw new DamagedCopy(lines.number(), "line.form");
        }
        try {
            return RawBsonDocument.parse(form.body(line));
        } catch (BSONException | JsonParseException | IllegalArgumentException unreadable) {
            throw new DamagedCopy(lines.number(), "line.form");
        }
    }
}
