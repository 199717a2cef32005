package vn.chungtay.housing.housecase.read.caseview;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Finds single cases for whoever shows them, and lets nobody see those of another unit. */
@Component
public class FoundCases {

    private final Views views;
    private final UnitAuthority authority;

    public FoundCases(Views views, UnitAuthority authority) {
        this.views = views;
        this.authority = authority;
    }

    /**
     * Shows one case.
     *
     * @param operation name in the permission matrix of what the actor does
     * @throws NotFound {@code case.unknown}
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     */
    public <T> Answer<T> show(
            String caseId, MinPosition minPosition, Actor actor, String operation, Function<CaseDocument, T> shown) {
        return views.read(CaseViewProjector.VIEW, minPosition, cases -> {
            CaseDocument found = cases.find(CaseDocument.class, caseId);
            if (found == null) {
                throw new NotFound("case.unknown", Map.of("id", caseId));
            }
            authority.require(actor, operation, found.unitCode(), found.listedOn());
            return shown.apply(found);
        });
    }
}
