package vn.chungtay.gateway.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Token buckets by key. Holds the most recently used keys only, so that callers who invent keys cannot fill the memory; a key
 * that was dropped begins with a full bucket.
 */
final class Buckets {

    private final Rate rate;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> byKey;

    Buckets(Rate rate, int maxKeys, LongSupplier nanoTime) {
        this.rate = rate;
        this.nanoTime = nanoTime;
        this.byKey = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > maxKeys;
            }
        };
    }

    /** Takes one token; where there is none, how long until there is. */
    synchronized Optional<Duration> take(String key) {
        long now = nanoTime.getAsLong();
        Bucket bucket = byKey.computeIfAbsent(key, ignored -> new Bucket(rate.burst(), now));
        double earned = (now - bucket.atNanos) * (rate.perSecond() / 1e9);
        bucket.tokens = Math.min(rate.burst(), bucket.tokens + earned);
        bucket.atNanos = now;
        if (bucket.tokens >= 1) {
            bucket.tokens -= 1;
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) Math.ceil((1 - bucket.tokens) * 1e9 / rate.perSecond())));
    }

    synchronized int size() {
        return byKey.size();
    }

    private static final class Bucket {
        private double tokens;
        private long atNanos;

        Bucket(double tokens, long atNanos) {
            this.tokens = tokens;
            this.atNanos = atNanos;
        }
    }
}
