package vn.chungtay.infra.eventstore.token;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The claims that this process wrote a moment ago. Nobody else can have got one of them meanwhile, so it need not be written again
 * before every round of events. Only differences of this process's own clock count, from before a claim was sent.
 */
final class YoungClaims {

    /** A claim stays young for so much of the time after which others may take it: the next renewal is never late. */
    private static final int SHARE_OF_TIMEOUT = 4;

    private final long youngNanos;
    private final Map<Claim, Long> sentNanos = new ConcurrentHashMap<>();

    YoungClaims(Duration claimTimeout) {
        this.youngNanos = claimTimeout.toNanos() / SHARE_OF_TIMEOUT;
    }

    private record Claim(String processor, int segment) {}

    boolean contains(String processor, int segment) {
        Long sent = sentNanos.get(new Claim(processor, segment));
        return sent != null && System.nanoTime() - sent < youngNanos;
    }

    /**
     * A claim is written.
     *
     * @param sent {@link System#nanoTime()} before it was sent
     */
    void add(String processor, int segment, long sent) {
        sentNanos.put(new Claim(processor, segment), sent);
    }

    /** The claim was given up, or refused. */
    void remove(String processor, int segment) {
        sentNanos.remove(new Claim(processor, segment));
    }
}
