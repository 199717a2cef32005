package vn.chungtay.housing.housecase.read.caseview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Lists cases for those who may see them. */
@RestController
public class CaseListEndpoint {

    private static final String READ_CASE = "housing.read-case";

    private final Views views;
    private final CaseLists lists;

    CaseListEndpoint(Views views, CaseLists lists) {
        this.views = views;
        this.lists = lists;
    }

    /**
     * The cases that the filter wants, the oldest first.
     *
     * @param filter whoever sees one unit's cases alone has to name it, as the owner or as who gives, or a block or cluster that the unit
     *     leads today
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping("/api/v1/housing/cases")
    @Permitted(READ_CASE)
    public Answer<CasePage> list(
            @ModelAttribute @Valid CaseFilter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        lists.requireOwnerSponsorOrLead(actor, READ_CASE, filter);
        return views.read(CaseViewProjector.VIEW, minPosition, cases -> lists.page(cases, filter, after, limit));
    }

    /**
     * How many of these cases are in time, late, or were handed over in time or too late, by the deadlines of today.
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/deadline-counts")
    @Permitted(READ_CASE)
    public Answer<DeadlineCounts> counts(
            @ModelAttribute @Valid CaseFilter filter, MinPosition minPosition, Actor actor) {
        lists.requireOwnerOrLead(actor, READ_CASE, filter);
        return views.read(CaseViewProjector.VIEW, minPosition, cases -> lists.counts(cases, filter));
    }
}
