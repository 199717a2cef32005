package vn.chungtay.contribution.closing.read.closingview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows closings of months: those that wait for another person, and those that were decided. */
@RestController
public class ClosingViewEndpoint {

    private static final String READ = "contribution.read-fund";

    /** Closings in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private final Views views;

    public ClosingViewEndpoint(Views views) {
        this.views = views;
    }

    /** One closing. */
    @GetMapping("/api/v1/contributions/closings/{closingId}")
    @Permitted(READ)
    public Answer<ClosingView> closing(@PathVariable String closingId, MinPosition minPosition) {
        return views.read(ClosingViewProjector.VIEW, minPosition, closings -> {
            ClosingDocument closing = closings.find(ClosingDocument.class, closingId);
            if (closing == null) {
                throw new NotFound("closing.unknown", Map.of("id", closingId));
            }
            return ClosingView.of(closing);
        });
    }

    /**
     * The closings of a fund, the oldest first.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/closings")
    @Permitted(READ)
    public Answer<List<ClosingView>> closings(
            @PathVariable String fundId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        return views.read(
                ClosingViewProjector.VIEW,
                minPosition,
                closings -> closings
                        .find(
                                ClosingDocument.class,
                                query(where("fundId")
                                                .is(fundId)
                                                .and("proposedAt")
                                                .gt(after))
                                        .with(Sort.by("proposedAt"))
                                        .limit(PAGE))
                        .stream()
                        .map(ClosingView::of)
                        .toList());
    }
}
