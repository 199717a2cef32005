package vn.chungtay.housing.housecase.read.caseview;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.view.ServedDocuments;

/** Finds the cases that somebody may see. */
@Component
class CaseLists {

    /** How many are read at once where all are wanted. */
    private static final int CHUNK = 500;

    private final ListedUnits units;
    private final Deadlines deadlines;

    CaseLists(ListedUnits units, Deadlines deadlines) {
        this.units = units;
        this.deadlines = deadlines;
    }

    /** Whoever may see one unit's cases has to say whose they want, see {@link ListedUnits}. */
    void require(Actor actor, String operation, CaseFilter filter) {
        units.require(actor, operation, filter.unitCode());
    }

    /** The same, and whoever may see one unit's cases may see those to which the unit gives something, whoever owns them. */
    void requireOwnerOrSponsor(Actor actor, String operation, CaseFilter filter) {
        units.require(
                actor, operation, filter.sponsorUnitCode() == null ? filter.unitCode() : filter.sponsorUnitCode());
    }

    CasePage page(ServedDocuments cases, CaseFilter filter, String after, int limit) {
        Set<String> late = deadlines.latePillars();
        return CasePage.of(cases.find(CaseDocument.class, filter.page(late, after, limit + 1)), limit, late);
    }

    /** A page of those alone whose head is one of these people. */
    CasePage page(ServedDocuments cases, CaseFilter filter, List<String> people, String after, int limit) {
        Set<String> late = deadlines.latePillars();
        Query query = filter.page(late, after, limit + 1)
                .addCriteria(Criteria.where("headId").in(people));
        return CasePage.of(cases.find(CaseDocument.class, query), limit, late);
    }

    /** Every line of the list, some at a time. */
    void each(ServedDocuments cases, CaseFilter filter, Consumer<CasePage.Line> line) {
        String after = "";
        while (after != null) {
            CasePage page = page(cases, filter, after, CHUNK);
            List<CasePage.Line> lines = page.cases();
            lines.forEach(line);
            after = page.next();
        }
    }
}
