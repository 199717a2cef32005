package vn.chungtay.housing.emulationgroup.read.groupview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows emulation blocks and clusters to staff. */
@RestController
public class GroupViewEndpoint {

    private static final String READ = "housing.read-emulation-groups";
    private static final String PATH = "/api/v1/housing/emulation-groups";

    private final Views views;
    private final Today today;

    public GroupViewEndpoint(Views views, Today today) {
        this.views = views;
        this.today = today;
    }

    /**
     * Blocks and clusters, the oldest first.
     *
     * @param unitCode those alone of which this unit was ever a member
     * @param on the day on which they are told, today where it is absent
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping(PATH)
    @Permitted(READ)
    public Answer<GroupPage> list(
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition) {
        var wanted = Criteria.where("_id").gt(after);
        var page = Query.query(
                        unitCode == null
                                ? wanted
                                : wanted.and("compositions.unitCodes").is(unitCode))
                .with(Sort.by("_id"))
                .limit(limit + 1);
        return views.read(
                GroupViewProjector.VIEW,
                minPosition,
                all -> GroupPage.of(all.find(GroupDocument.class, page), limit, day(on)));
    }

    /**
     * One of them. The {@code ETag} is what a command on it wants as {@code If-Match}.
     *
     * @param on the day on which it is told, today where it is absent
     */
    @GetMapping(PATH + "/{groupId}")
    @Permitted(READ)
    public ResponseEntity<Answer<GroupView>> one(
            @PathVariable String groupId,
            @RequestParam(required = false) @Nullable LocalDate on,
            MinPosition minPosition) {
        Answer<GroupView> answer = views.read(GroupViewProjector.VIEW, minPosition, all -> {
            GroupDocument found = all.find(GroupDocument.class, groupId);
            if (found == null) {
                throw new NotFound("emulation-group.unknown", Map.of("id", groupId));
            }
            return found.view(day(on));
        });
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? today.inVietnam() : asked;
    }
}
