package vn.chungtay.contribution.statement.read.lineview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.account.read.accountview.ConfirmedAccounts;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows what came in by the ledgers and is no gift, for lines that wait for it. */
@RestController
public class IncomingEntriesEndpoint {

    private static final String READ = "contribution.read-statement";

    /** Entries in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private static final int MOST_SUGGESTIONS = 20;

    private final Views views;
    private final ConfirmedAccounts accounts;

    public IncomingEntriesEndpoint(Views views, ConfirmedAccounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    /** Entries that a line may be: of its fund and amount, not tied to another one, those near its day first. */
    @GetMapping("/api/v1/contributions/lines/{lineId}/entries")
    @Permitted(READ)
    public Answer<List<IncomingView>> entries(@PathVariable String lineId, MinPosition minPosition) {
        return views.read(LineViewProjector.VIEW, minPosition, documents -> {
            LineDocument line = documents.find(LineDocument.class, lineId);
            if (line == null) {
                throw new NotFound("line.unknown", Map.of("id", lineId));
            }
            var fitting = query(where("fundId")
                            .is(accounts.fundOf(line.accountId(), minPosition).orElse(""))
                            .and("lineId")
                            .is(null)
                            .and("amountVnd")
                            .is(line.amountVnd()))
                    .with(Sort.by("bookedAt"))
                    .limit(PAGE);
            return documents.find(IncomingDocument.class, fitting).stream()
                    .sorted(Comparator.comparingLong(entry -> daysApart(entry, line.bookedOn())))
                    .limit(MOST_SUGGESTIONS)
                    .map(IncomingView::of)
                    .toList();
        });
    }

    /**
     * Entries of money that came into a fund, is no gift, and that no line of the bank explains, the oldest first: brought in cash,
     * not yet booked by the bank, or wrong.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/unexplained-incoming-entries")
    @Permitted(READ)
    public Answer<List<IncomingView>> unexplained(
            @PathVariable String fundId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        var page = query(where("fundId")
                        .is(fundId)
                        .and("lineId")
                        .is(null)
                        .and("amountVnd")
                        .gt(0)
                        .and("bookedAt")
                        .gt(after))
                .with(Sort.by("bookedAt"))
                .limit(PAGE);
        return views.read(
                LineViewProjector.VIEW,
                minPosition,
                documents -> documents.find(IncomingDocument.class, page).stream()
                        .map(IncomingView::of)
                        .toList());
    }

    private static long daysApart(IncomingDocument entry, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(entry.occurredOn(), day));
    }
}
