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
 * @param source the log that the partition's records come from, with its epoch
 * @param position place in that log up to which nothing that belongs into this partition is outstanding
 * @param asOf time of the event or marker that said so
 */
public record Progress(long offset, String source, long position, Instant asOf) {

    private static final int NUMBERS = 3 * Long.BYTES;

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
