package vn.chungtay.infra.eventstream.consume;

import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;

/** An event does not follow the one that was seen last of its aggregate: something is missing, and nobody may go on. */
public final class GapInStream extends RuntimeException {

    GapInStream(CloudEventRecord event, @Nullable LastSeen last) {
        super("%s of %s at position %d follows position %s, but the last one seen stands at %s"
                .formatted(
                        event.type(),
                        event.subject(),
                        event.position(),
                        event.previous() == null ? "none" : event.previous(),
                        last == null ? "none" : last.position()));
    }
}
