package vn.chungtay.contribution.correction.read.correctionview;

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

/** Shows corrections, those that wait for another person above all, and the entries that can be corrected. */
@RestController
public class CorrectionViewEndpoint {

    private static final String READ = "contribution.read-fund";

    /** Corrections or entries in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private final Views views;

    public CorrectionViewEndpoint(Views views) {
        this.views = views;
    }

    /** One correction. */
    @GetMapping("/api/v1/contributions/corrections/{correctionId}")
    @Permitted(READ)
    public Answer<CorrectionView> correction(@PathVariable String correctionId, MinPosition minPosition) {
        return views.read(CorrectionViewProjector.VIEW, minPosition, documents -> {
            CorrectionDocument correction = documents.find(CorrectionDocument.class, correctionId);
            if (correction == null) {
                throw new NotFound("correction.unknown", Map.of("id", correctionId));
            }
            return CorrectionView.of(correction);
        });
    }

    /**
     * The corrections of a fund's entries, the oldest first: also those of transfers that came from another fund.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/corrections")
    @Permitted(READ)
    public Answer<List<CorrectionView>> corrections(
            @PathVariable String fundId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        var page = query(where("fundIds").is(fundId).and("proposedAt").gt(after))
                .with(Sort.by("proposedAt"))
                .limit(PAGE);
        return views.read(
                CorrectionViewProjector.VIEW,
                minPosition,
                documents -> documents.find(CorrectionDocument.class, page).stream()
                        .map(CorrectionView::of)
                        .toList());
    }

    /**
     * The entries of a fund that can be corrected, with what they stand at, the oldest first.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/correctable-entries")
    @Permitted(READ)
    public Answer<List<CorrectableView>> entries(
            @PathVariable String fundId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        var page = query(where("fundId").is(fundId).and("bookedAt").gt(after))
                .with(Sort.by("bookedAt"))
                .limit(PAGE);
        return views.read(
                CorrectionViewProjector.VIEW,
                minPosition,
                documents -> documents.find(CorrectableDocument.class, page).stream()
                        .map(CorrectableView::of)
                        .toList());
    }
}
