package vn.chungtay.housing.housecase.read.caseview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.consent.read.consentview.PublicNames;
import vn.chungtay.housing.housecase.read.deadline.Deadlines;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows everybody where the money goes. */
@RestController
public class PublicCasesEndpoint {

    /** What our units promised to pay for; who left the list, and why, is nobody's business. */
    private static final List<String> PUBLIC = List.of("SPONSORED", "STARTED", "ACCEPTED", "HANDED_OVER", "SETTLED");

    private final Views views;
    private final Deadlines deadlines;
    private final PublicNames names;

    public PublicCasesEndpoint(Views views, Deadlines deadlines, PublicNames names) {
        this.views = views;
        this.deadlines = deadlines;
        this.names = names;
    }

    /**
     * Sponsored houses, the oldest first, their households masked unless they want to be named.
     *
     * @param provinceCode only of this province, coded as on the day of the listing
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping("/api/v1/housing/public/cases")
    @Permitted("housing.read-public")
    public Answer<PublicCases> list(
            @RequestParam(required = false) @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition) {
        var wanted = where("stage").in(PUBLIC).and("_id").gt(after);
        if (provinceCode != null) {
            wanted = wanted.and("listing.provinceCode").is(provinceCode);
        }
        Query page = Query.query(wanted).with(Sort.by("_id")).limit(limit + 1);
        return views.read(CaseViewProjector.VIEW, minPosition, cases -> {
            List<CaseDocument> found = cases.find(CaseDocument.class, page);
            return PublicCases.of(CasePage.of(found, limit, deadlines.today()), names(found));
        });
    }

    private Map<String, String> names(List<CaseDocument> found) {
        return names.of(found.stream().collect(Collectors.toMap(CaseDocument::id, CaseDocument::headId)));
    }
}
