package vn.chungtay.reporting.nationwide.read;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Shows everybody the figures of the whole country. */
@RestController
public class NationwideEndpoint {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final NationwideViews views;
    private final Clock clock;

    public NationwideEndpoint(NationwideViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * All figures, by the provinces of a day and by pillar. The total is the same under either structure.
     *
     * @param structureOn the day whose provinces are asked for: 63 until 30 June 2025, 34 from 1 July 2025; today where not given
     */
    @GetMapping("/api/v1/reports/nationwide")
    @Permitted("reports.nationwide")
    @Operation(
            summary = "Số liệu cả nước / The figures of the whole country",
            description =
                    "By the 63 provinces before 1 July 2025 or the 34 from then on; both add up to the same total. "
                            + "Simulated facts are part of the total, shown apart and labelled.")
    public ResponseEntity<Answer<NationwideReport>> nationwide(
            @Parameter(description = "Day whose provinces are asked for, ISO 8601; today where not given")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate structureOn,
            @Parameter(hidden = true) MinPosition minPosition) {
        LocalDate day = structureOn == null ? LocalDate.now(clock.withZone(VIETNAM)) : structureOn;
        NationwideViews.Shown shown =
                views.shown().orElseThrow(() -> new TemporarilyUnavailable("report.not-loaded", Map.of()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(shown.served().read(shown.before(), minPosition, day));
    }
}
