package vn.chungtay.reporting.config;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the nationwide figures, {@code chungtay.reporting.*}.
 *
 * @param generation which folding of the streams is written and shown, letters, digits and hyphens; a rebuild is started under
 *     another one, with a stream and collections of its own, and shown from then on
 * @param stateDir folder of the stream's local state; what is lost there is restored from Kafka
 * @param threads how many partitions are folded at one time in this process
 * @param flushInterval how long a changed sum may wait before it is written
 * @param followInterval how often the figures in memory follow the written sums while nobody asks
 */
@Validated
@ConfigurationProperties("chungtay.reporting")
public record ReportingSettings(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String generation,
        @NotNull Path stateDir,
        @Min(1) int threads,
        @NotNull Duration flushInterval,
        @NotNull Duration followInterval) {}
