package vn.chungtay.housing.housecase.read.caseview;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.emulationgroup.membership.LeadUnits;
import vn.chungtay.housing.housecase.read.deadline.Deadline;
import vn.chungtay.housing.housecase.read.deadline.Deadlines;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.view.ServedDocuments;

/** Finds the cases that somebody may see. */
@Component
class CaseLists {

    /** How many are read at once where all are wanted. */
    private static final int CHUNK = 500;

    private final ListedUnits units;
    private final LeadUnits leads;
    private final Today today;
    private final Deadlines deadlines;

    CaseLists(ListedUnits units, LeadUnits leads, Today today, Deadlines deadlines) {
        this.units = units;
        this.leads = leads;
        this.today = today;
        this.deadlines = deadlines;
    }

    /** Whoever may see one unit's cases has to say whose they want, see {@link ListedUnits}. */
    void require(Actor actor, String operation, CaseFilter filter) {
        units.require(actor, operation, filter.unitCode());
    }

    /** The same, and whoever may see the cases of a unit may see those to which the block or cluster gives that it leads today. */
    void requireOwnerOrLead(Actor actor, String operation, CaseFilter filter) {
        if (!leads(actor, operation, filter)) {
            require(actor, operation, filter);
        }
    }

    /** The same, and those to which the unit itself gives something, whoever owns them. */
    void requireOwnerSponsorOrLead(Actor actor, String operation, CaseFilter filter) {
        if (!leads(actor, operation, filter)) {
            units.require(
                    actor, operation, filter.sponsorUnitCode() == null ? filter.unitCode() : filter.sponsorUnitCode());
        }
    }

    /** Who leads today is asked, whoever led when something was promised: to lead is to answer for the group as it is. */
    private boolean leads(Actor actor, String operation, CaseFilter filter) {
        return filter.emulationGroupId() != null
                && leads.of(new EmulationGroupId(filter.emulationGroupId()), today.inVietnam())
                        .filter(lead -> units.permits(actor, operation, lead))
                        .isPresent();
    }

    CasePage page(ServedDocuments cases, CaseFilter filter, String after, int limit) {
        DeadlinesOfDay ofToday = deadlines.today();
        return CasePage.of(cases.find(CaseDocument.class, filter.page(ofToday, after, limit + 1)), limit, ofToday);
    }

    /** A page of those alone whose head is one of these people. */
    CasePage page(ServedDocuments cases, CaseFilter filter, List<String> people, String after, int limit) {
        DeadlinesOfDay ofToday = deadlines.today();
        Query query = filter.page(ofToday, after, limit + 1)
                .addCriteria(Criteria.where("headId").in(people));
        return CasePage.of(cases.find(CaseDocument.class, query), limit, ofToday);
    }

    /** How many of the wanted cases stand how to the deadlines of today. */
    DeadlineCounts counts(ServedDocuments cases, CaseFilter filter) {
        DeadlinesOfDay ofToday = deadlines.today();
        return DeadlineCounts.of(
                ofToday.day(),
                ofToday.inForce().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> counts(cases, filter, ofToday, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static DeadlineCounts.OfPillar counts(
            ServedDocuments cases, CaseFilter filter, DeadlinesOfDay today, Pillar pillar, Deadline deadline) {
        ToLongFunction<Standing> count =
                standing -> cases.count(CaseDocument.class, filter.standing(standing, pillar, today));
        return new DeadlineCounts.OfPillar(
                pillar,
                deadline,
                ChronoUnit.DAYS.between(today.day(), deadline.lastDay()),
                count.applyAsLong(Standing.RUNNING),
                count.applyAsLong(Standing.LATE),
                count.applyAsLong(Standing.MET),
                count.applyAsLong(Standing.MISSED));
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
