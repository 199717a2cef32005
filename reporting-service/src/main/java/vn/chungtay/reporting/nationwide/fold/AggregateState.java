package vn.chungtay.reporting.nationwide.fold;

import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * What is remembered of an aggregate of another service.
 *
 * @param sequence of its last event seen; a record with this one or a lower one is a duplicate
 * @param position of that event in its log; the next event must name it as its previous one
 * @param left whether an event of it could not be folded, so that no later one is
 */
record AggregateState(long sequence, long position, boolean left) {

    private static final int BYTES = 2 * Long.BYTES + 1;

    static Serde<AggregateState> serde() {
        return Serdes.serdeFrom(
                (topic, state) -> state == null
                        ? null
                        : ByteBuffer.allocate(BYTES)
                                .putLong(state.sequence)
                                .putLong(state.position)
                                .put((byte) (state.left ? 1 : 0))
                                .array(),
                (topic, bytes) -> {
                    if (bytes == null) {
                        return null;
                    }
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    return new AggregateState(buffer.getLong(), buffer.getLong(), buffer.get() == 1);
                });
    }
}
