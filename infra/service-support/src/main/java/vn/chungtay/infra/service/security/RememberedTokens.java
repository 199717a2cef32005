package vn.chungtay.infra.service.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token once a minute, not with each request that brings it: that took a seventeenth of all that a
 * service does for a gift. A token is never remembered beyond its own end, and a key that the provider no longer vouches for
 * counts a minute longer at most, which is less than the keys themselves are remembered.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** About 1 KB each; of those who are at work at the same time, in all offices. */
    private static final int MOST_TOKENS = 20_000;

    private final JwtDecoder decoder;
    private final InstantSource time;
    private final Cache<String, Jwt> checked;

    /** Asks the decoder about every token that was not checked within the last minute. */
    RememberedTokens(JwtDecoder decoder, InstantSource time) {
        this.decoder = decoder;
        this.time = time;
        this.checked = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(time.millis()))
                .executor(Runnable::run) // its housekeeping is short, and needs no other thread
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = checked.getIfPresent(token);
        if (known != null && !hasEnded(known)) {
            return known;
        }
        Jwt now = decoder.decode(token);
        checked.put(token, now);
        return now;
    }

    private boolean hasEnded(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && !time.instant().isBefore(end);
    }
}
