package vn.chungtay.housing.consent.read.consentview;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.consent.listed.ListedCase;
import vn.chungtay.housing.consent.listed.ListedCases;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows staff what a household said about being named. */
@RestController
public class ConsentViewEndpoint {

    private static final String READ = "housing.read-name-consent";

    private final Views views;
    private final ListedCases cases;
    private final UnitAuthority authority;

    public ConsentViewEndpoint(Views views, ListedCases cases, UnitAuthority authority) {
        this.views = views;
        this.cases = cases;
        this.authority = authority;
    }

    /** Whether the head of household may be named, and all that was said about it. */
    @GetMapping("/api/v1/housing/cases/{caseId}/name-consent")
    @Permitted(READ)
    public Answer<ConsentView> one(@PathVariable String caseId, MinPosition minPosition, Actor actor) {
        ListedCase listed = cases.require(new CaseId(caseId));
        authority.require(actor, READ, listed.unitCode(), listed.listedOn());
        return views.read(ConsentViewProjector.VIEW, minPosition, all -> {
            ConsentDocument found = all.find(ConsentDocument.class, caseId);
            return found == null ? new ConsentView(caseId, false, List.of()) : found.view();
        });
    }
}
