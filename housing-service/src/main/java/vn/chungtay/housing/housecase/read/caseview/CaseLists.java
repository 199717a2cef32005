package vn.chungtay.housing.housecase.read.caseview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.ServedDocuments;

/** Finds the cases that somebody may see. */
@Component
class CaseLists {

    /** How many are read at once where all are wanted. */
    private static final int CHUNK = 500;

    private final UnitAuthority authority;
    private final Permissions permissions;
    private final Units units;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseLists(UnitAuthority authority, Permissions permissions, Units units, Deadlines deadlines, Clock clock) {
        this.authority = authority;
        this.permissions = permissions;
        this.units = units;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Whoever may see one unit's cases has to say whose they want.
     *
     * @throws Malformed {@code request.field-required} where they do not
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     */
    void require(Actor actor, String operation, CaseFilter filter) {
        if (filter.unitCode() != null) {
            authority.require(actor, operation, filter.unitCode(), dayOf(filter.unitCode()));
        } else if (!permissions.permitsAnyUnit(operation, actor.roles())) {
            throw new Malformed("request.field-required", Map.of("field", "unitCode"));
        }
    }

    CasePage page(ServedDocuments cases, CaseFilter filter, String after, int limit) {
        Set<String> late = deadlines.latePillars();
        return CasePage.of(cases.find(CaseDocument.class, filter.page(late, after, limit + 1)), limit, late);
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

    /** A day on which the unit acted: who reads its cases now may be its successor. */
    private LocalDate dayOf(String unitCode) {
        Unit unit = units.unit(unitCode).orElseThrow(() -> {
            String today =
                    LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM).toString();
            return new RuleViolated("unit.unknown", Map.of("unitCode", unitCode, "date", today));
        });
        return unit.validFrom();
    }
}
