package vn.chungtay.infra.service.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code chungtay.projections.*}.
 *
 * @param lookEvery how soon a replica notices what another one was asked for or has done
 * @param grace how long a generation goes on that is no longer shown, for those who are still reading it; and after that again, until
 *     every replica has stopped it. Longer than the longest answer, and than two looks
 */
@ConfigurationProperties("chungtay.projections")
public record ProjectionSettings(
        @DefaultValue("500ms") Duration lookEvery,
        @DefaultValue("30s") Duration grace) {

    public ProjectionSettings {
        if (lookEvery.isNegative() || lookEvery.isZero() || grace.compareTo(lookEvery.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "chungtay.projections.grace must be at least twice look-every, not " + grace + " and " + lookEvery);
        }
    }
}
