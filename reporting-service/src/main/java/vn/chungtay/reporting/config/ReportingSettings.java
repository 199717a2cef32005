package vn.chungtay.reporting.config;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the nationwide figures, {@code chungtay.reporting.*}.
 *
 * @param stateDir folder of the streams' local state; what is lost there is restored from Kafka
 * @param threads how many partitions are folded at one time in this process
 * @param flushInterval how long a changed sum may wait before it is written
 * @param followInterval how often the figures in memory follow the written sums while nobody asks
 */
@Validated
@ConfigurationProperties("chungtay.reporting")
public record ReportingSettings(
        @NotNull Path stateDir,
        @Min(1) int threads,
        @NotNull Duration flushInterval,
        @NotNull Duration followInterval) {}
