package vn.chungtay.infra.service.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;

/** What operators have asked of a service, and what became of it. */
@RestController
@RequestMapping("/api/v1/${chungtay.area}/operations/acts")
public class ActEndpoint {

    private final OperatorActs acts;

    public ActEndpoint(OperatorActs acts) {
        this.acts = acts;
    }

    /** All acts, the latest first. */
    @GetMapping
    @Permitted("operations.read-acts")
    public PageView<ActView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return PageView.of(acts.list(after, limit), ActView::of);
    }

    /** One act. */
    @GetMapping("/{actId}")
    @Permitted("operations.read-acts")
    public ActView act(@PathVariable String actId) {
        return acts.find(actId).map(ActView::of).orElseThrow(() -> new NotFound("act.unknown", Map.of("actId", actId)));
    }
}
