package vn.chungtay.reporting.nationwide.fold;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * How far an input partition has been folded.
 *
 * @param offset of the last record folded
 * @param source the log that the partition's records come from, with its epoch; empty before the first that could be read
 * @param position place in that log up to which nothing that belongs into this partition is outstanding, −1 before the
 *     first record that could be read
 * @param asOf time of the event or marker that said so
 */
public record Progress(long offset, String source, long position, Instant asOf) {

    private static final int NUMBERS = 3 * Long.BYTES;
    private static final String UNKNOWN = "";

    /** After records of which none could be read. */
    static Progress unread(long offset) {
        return new Progress(offset, UNKNOWN, -1, Instant.EPOCH);
    }

    /** After one more record, which changes no more than the offset. */
    Progress passing(long next) {
        return new Progress(next, source, position, asOf);
    }

    /**
     * After a record that tells how far its log has got.
     *
     * @throws StreamBroken where it comes from another log, or another history of it
     */
    Progress reaching(long next, String from, long reached, Instant time) {
        if (!source.equals(UNKNOWN) && !source.equals(from)) {
            throw new StreamBroken("The records come from " + from + " from offset " + next + " on, and from " + source
                    + " before: the figures must be folded anew");
        }
        return new Progress(next, from, Math.max(position, reached), time.isAfter(asOf) ? time : asOf);
    }

    static Serde<Progress> serde() {
        return Serdes.serdeFrom(
                (topic, progress) -> {
                    if (progress == null) {
                        return null;
                    }
                    byte[] source = progress.source.getBytes(StandardCharsets.UTF_8);
                    return ByteBuffer.allocate(NUMBERS + source.length)
                            .putLong(progress.offset)
                            .putLong(progress.position)
                            .putLong(progress.asOf.toEpochMilli())
                            .put(source)
                            .array();
                },
                (topic, bytes) -> {
                    if (bytes == null) {
                        return null;
                    }
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    long offset = buffer.getLong();
                    long position = buffer.getLong();
                    Instant asOf = Instant.ofEpochMilli(buffer.getLong());
                    String source = new String(bytes, NUMBERS, bytes.length - NUMBERS, StandardCharsets.UTF_8);
                    return new Progress(offset, source, position, asOf);
                });
    }
}
