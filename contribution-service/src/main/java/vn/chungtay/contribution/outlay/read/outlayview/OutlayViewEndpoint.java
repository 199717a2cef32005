package vn.chungtay.contribution.outlay.read.outlayview;

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

/** Shows outlays: those that wait for another person, and those that were decided. */
@RestController
public class OutlayViewEndpoint {

    private static final String READ = "contribution.read-fund";

    /** Outlays in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private final Views views;

    public OutlayViewEndpoint(Views views) {
        this.views = views;
    }

    /** One outlay. */
    @GetMapping("/api/v1/contributions/outlays/{outlayId}")
    @Permitted(READ)
    public Answer<OutlayView> outlay(@PathVariable String outlayId, MinPosition minPosition) {
        return views.read(OutlayViewProjector.VIEW, minPosition, outlays -> {
            OutlayDocument outlay = outlays.find(OutlayDocument.class, outlayId);
            if (outlay == null) {
                throw new NotFound("outlay.unknown", Map.of("id", outlayId));
            }
            return OutlayView.of(outlay);
        });
    }

    /**
     * The outlays of a fund, the oldest first.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/outlays")
    @Permitted(READ)
    public Answer<List<OutlayView>> outlays(
            @PathVariable String fundId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        return views.read(
                OutlayViewProjector.VIEW,
                minPosition,
                outlays -> outlays
                        .find(
                                OutlayDocument.class,
                                query(where("fundId")
                                                .is(fundId)
                                                .and("proposedAt")
                                                .gt(after))
                                        .with(Sort.by("proposedAt"))
                                        .limit(PAGE))
                        .stream()
                        .map(OutlayView::of)
                        .toList());
    }
}
