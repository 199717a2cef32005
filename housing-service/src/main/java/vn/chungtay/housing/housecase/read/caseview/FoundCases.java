package vn.chungtay.housing.housecase.read.caseview;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Finds single cases for whoever shows them, and lets nobody see those of a unit that has nothing to do with them. */
@Component
public class FoundCases {

    private final Views views;
    private final UnitAuthority authority;

    public FoundCases(Views views, UnitAuthority authority) {
        this.views = views;
        this.authority = authority;
    }

    /**
     * Shows one case to the unit that owns it.
     *
     * @param operation name in the permission matrix of what the actor does
     * @throws NotFound {@code case.unknown}
     * @throws NotAllowed {@code unit.foreign}
     */
    public <T> Answer<T> show(
            String caseId, MinPosition minPosition, Actor actor, String operation, Function<CaseDocument, T> shown) {
        return views.read(CaseViewProjector.VIEW, minPosition, cases -> {
            CaseDocument found = require(caseId, cases.find(CaseDocument.class, caseId));
            authority.require(actor, operation, found.unitCode(), found.listedOn());
            return shown.apply(found);
        });
    }

    /**
     * Shows one case to the unit that owns it, and to each that gives something to it.
     *
     * @param operation name in the permission matrix of what the actor does
     * @throws NotFound {@code case.unknown}
     * @throws NotAllowed {@code unit.foreign}
     */
    public <T> Answer<T> showToSponsors(
            String caseId, MinPosition minPosition, Actor actor, String operation, Function<CaseDocument, T> shown) {
        return views.read(CaseViewProjector.VIEW, minPosition, cases -> {
            CaseDocument found = require(caseId, cases.find(CaseDocument.class, caseId));
            if (!gives(actor, operation, found)) {
                authority.require(actor, operation, found.unitCode(), found.listedOn());
            }
            return shown.apply(found);
        });
    }

    private boolean gives(Actor actor, String operation, CaseDocument found) {
        return found.sponsors().stream()
                .filter(sponsor -> !sponsor.unitCode().equals(found.unitCode()))
                .anyMatch(sponsor -> {
                    try {
                        authority.require(actor, operation, sponsor.unitCode(), sponsor.confirmedOn());
                        return true;
                    } catch (NotAllowed otherUnit) {
                        return false; // whether it is the unit of the case is asked next, and refused there
                    }
                });
    }

    private static CaseDocument require(String caseId, @Nullable CaseDocument found) {
        if (found == null) {
            throw new NotFound("case.unknown", Map.of("id", caseId));
        }
        return found;
    }
}
