package vn.chungtay.infra.service.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant ISSUED = Instant.parse("2025-03-03T01:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MILLI = Duration.ofMillis(1);

    private Instant now = ISSUED;
    private boolean vouchedFor = true;
    private final List<String> asked = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(this::check, () -> now);

    @Test
    void areCheckedOnceAMinute() {
        Jwt first = tokens.decode("an officer");
        now = ISSUED.plus(MINUTE).minus(MILLI);
        Jwt again = tokens.decode("an officer");

        assertThat(again).isSameAs(first);
        assertThat(asked).hasSize(1);

        now = ISSUED.plus(MINUTE);
        tokens.decode("an officer");

        assertThat(asked).hasSize(2);
    }

    @Test
    void areCheckedEachByItself() {
        assertThat(tokens.decode("an officer").getSubject()).isEqualTo("an officer");
        assertThat(tokens.decode("a head").getSubject()).isEqualTo("a head");
        assertThat(asked).containsExactly("an officer", "a head");
    }

    @Test
    void endWhenTheySayEvenWithinTheMinute() {
        now = ISSUED.plus(Duration.ofHours(1)).minusSeconds(30);
        tokens.decode("an officer");
        now = ISSUED.plus(Duration.ofHours(1)).minus(MILLI);
        tokens.decode("an officer");
        assertThat(asked).hasSize(1);

        now = ISSUED.plus(Duration.ofHours(1));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("an officer"));
    }

    @Test
    void areNotRememberedAsRefused() {
        vouchedFor = false;
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("an officer"));

        vouchedFor = true;

        assertThat(tokens.decode("an officer").getSubject()).isEqualTo("an officer");
    }

    @Test
    void countNoMoreAMinuteAfterNobodyVouchesForThem() {
        tokens.decode("an officer");
        vouchedFor = false;
        now = ISSUED.plus(MINUTE);

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("an officer"));
    }

    private Jwt check(String token) {
        asked.add(token);
        Instant end = ISSUED.plus(Duration.ofHours(1));
        if (!vouchedFor || !now.isBefore(end)) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .issuedAt(ISSUED)
                .expiresAt(end)
                .build();
    }
}
