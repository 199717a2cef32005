package vn.chungtay.housing.housecase.read.instalmentview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** The requests that time changes without anybody's doing. The view may be behind: the case has the last word. */
@Component
public class WaitingInstalments {

    private final Views views;

    public WaitingInstalments(Views views) {
        this.views = views;
    }

    /**
     * One of them.
     *
     * @param instalmentId which
     * @param caseId its case
     * @param state where it stands
     */
    public record Waiting(String instalmentId, String caseId, String state) {}

    /**
     * Those that stand where they are since a moment or longer and were not yet found late, by their ids.
     *
     * @param state where they stand
     * @param until the moment
     * @param after the one before the first, empty for the first page
     * @param limit at most so many
     */
    public List<Waiting> since(String state, Instant until, String after, int limit) {
        Query page = Query.query(Criteria.where("state")
                        .is(state)
                        .and("late")
                        .is(false)
                        .and("since")
                        .lte(until)
                        .and("_id")
                        .gt(after))
                .with(Sort.by("_id"))
                .limit(limit);
        return views
                .read(
                        InstalmentViewProjector.VIEW,
                        new MinPosition(Map.of()),
                        all -> all.find(InstalmentDocument.class, page))
                .data()
                .stream()
                .map(found -> new Waiting(found.id(), found.caseId(), found.state()))
                .toList();
    }
}
