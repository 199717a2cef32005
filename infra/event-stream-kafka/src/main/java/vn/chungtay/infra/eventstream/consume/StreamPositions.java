package vn.chungtay.infra.eventstream.consume;

import java.util.Map;

/** How far this service has taken in the streams that it consumes. */
public interface StreamPositions {

    /**
     * By publishing service, for example {@code housing}. A service of which nothing has been seen stands there with
     * {@link StreamPosition#NOTHING}.
     */
    Map<String, StreamPosition> byService();
}
