package vn.chungtay.reporting.nationwide.fold;

import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The absolute sum of one cell over the records of one input partition.
 *
 * @param total sum of all that was added up to and with that record, in the unit of the cell's measure
 * @param offset of the last record that added to it. Since a partition's records never change, it says which sum this is
 */
public record Sum(long total, long offset) {

    private static final int BYTES = 2 * Long.BYTES;

    /** Sixteen bytes: the total, then the offset. */
    static Serde<Sum> serde() {
        return Serdes.serdeFrom(
                (topic, sum) -> sum == null
                        ? null
                        : ByteBuffer.allocate(BYTES)
                                .putLong(sum.total)
                                .putLong(sum.offset)
                                .array(),
                (topic, bytes) -> {
                    if (bytes == null) {
                        return null;
                    }
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    return new Sum(buffer.getLong(), buffer.getLong());
                });
    }
}
