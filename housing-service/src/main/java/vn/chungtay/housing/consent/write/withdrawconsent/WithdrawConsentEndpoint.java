package vn.chungtay.housing.consent.write.withdrawconsent;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;

/** Records that households do not want to be named any more. */
@RestController
public class WithdrawConsentEndpoint {

    private final Today today;

    public WithdrawConsentEndpoint(Today today) {
        this.today = today;
    }

    /** Nobody is shown the name after the answer, whichever view they look at. */
    @PostMapping("/api/v1/housing/cases/{caseId}/name-consent/withdrawal")
    @Permitted(WithdrawConsent.OPERATION)
    public ResponseEntity<Accepted> withdraw(@PathVariable String caseId, CommandCall call) {
        return call.send(new WithdrawConsent(new ConsentId(new CaseId(caseId)), today.inVietnam()));
    }
}
