package vn.chungtay.housing.grievance.read.grievanceview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** The grievances that a day changes without anybody's doing. The view may be behind: the aggregate has the last word. */
@Component
public class WaitingGrievances {

    private final Views views;

    public WaitingGrievances(Views views) {
        this.views = views;
    }

    /**
     * One that is late.
     *
     * @param grievanceId which
     * @param level who should have answered
     */
    public record Late(String grievanceId, String level) {}

    /**
     * Those whose answer was due before a day and that somebody above can still answer, by their ids.
     *
     * @param after the one before the first, empty for the first page
     * @param limit at most so many
     */
    public List<Late> late(LocalDate today, String after, int limit) {
        var late = Criteria.where("state")
                .in(GrievanceDocument.OPEN)
                .and("level")
                .ne("DIRECTOR")
                .and("answerDueOn")
                .lt(today);
        return find(late, after, limit).stream()
                .map(found -> new Late(found.id(), found.level()))
                .toList();
    }

    /** Those that can no more be reopened, by their ids. */
    public List<String> closable(LocalDate today, String after, int limit) {
        var closable =
                Criteria.where("state").is("ANSWERED").and("answer.reopenUntil").lt(today);
        return find(closable, after, limit).stream().map(GrievanceDocument::id).toList();
    }

    private List<GrievanceDocument> find(Criteria wanted, String after, int limit) {
        Query page =
                Query.query(wanted.and("_id").gt(after)).with(Sort.by("_id")).limit(limit);
        return views.read(
                        GrievanceViewProjector.VIEW,
                        new MinPosition(Map.of()),
                        all -> all.find(GrievanceDocument.class, page))
                .data();
    }
}
