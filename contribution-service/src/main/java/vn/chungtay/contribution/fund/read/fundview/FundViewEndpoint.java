package vn.chungtay.contribution.fund.read.fundview;

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
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows a fund, its ledger and what houses asked of it. */
@RestController
public class FundViewEndpoint {

    /** Entries or reservations in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private static final String FROM_THE_FIRST = "-1";

    private final Views views;

    public FundViewEndpoint(Views views) {
        this.views = views;
    }

    /**
     * The fund and its ledger.
     *
     * @param entriesAfter position after which the page of entries begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}")
    @Permitted("contribution.read-fund")
    public Answer<FundView> fund(
            @PathVariable String fundId,
            @RequestParam(defaultValue = FROM_THE_FIRST) long entriesAfter,
            MinPosition minPosition) {
        return views.read(
                FundViewProjector.VIEW,
                minPosition,
                funds -> FundView.of(find(funds, fundId), entries(funds, fundId, entriesAfter)));
    }

    /**
     * What houses asked of the fund, the oldest first. A fund that was never opened shows its refusals.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/reservations")
    @Permitted("contribution.read-fund")
    public Answer<List<ReservationView>> reservations(
            @PathVariable String fundId,
            @RequestParam(defaultValue = FROM_THE_FIRST) long after,
            MinPosition minPosition) {
        return views.read(FundViewProjector.VIEW, minPosition, funds -> {
            List<ReservationDocument> asked = asked(funds, fundId, after);
            if (asked.isEmpty()) {
                find(funds, fundId);
            }
            return asked.stream().map(ReservationView::of).toList();
        });
    }

    private static FundDocument find(ServedDocuments funds, String fundId) {
        FundDocument fund = funds.find(FundDocument.class, fundId);
        if (fund == null) {
            throw new NotFound("fund.unknown", Map.of("id", fundId));
        }
        return fund;
    }

    private static List<EntryDocument> entries(ServedDocuments funds, String fundId, long after) {
        return funds.find(
                EntryDocument.class,
                query(where("fundId").is(fundId).and("_id").gt(after))
                        .with(Sort.by("_id"))
                        .limit(PAGE));
    }

    private static List<ReservationDocument> asked(ServedDocuments funds, String fundId, long after) {
        return funds.find(
                ReservationDocument.class,
                query(where("fundId").is(fundId).and("askedAt").gt(after))
                        .with(Sort.by("askedAt"))
                        .limit(PAGE));
    }
}
