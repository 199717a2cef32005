package vn.chungtay.housing.housecase.read.payee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.read.caseview.FoundCases;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Shows payees to those who compare or pay. */
@RestController
public class PayeeEndpoint {

    private static final String READ = "housing.read-payee";

    private final FoundCases cases;
    private final PersonalDataVault vault;

    public PayeeEndpoint(FoundCases cases, PersonalDataVault vault) {
        this.cases = cases;
        this.vault = vault;
    }

    /**
     * A payee's account in clear, for the unit of the case and those whose funds pay. The vault records who looked and why.
     *
     * @param purpose why the caller needs it, in a few words
     * @throws NotFound {@code payee.not-in-case}
     */
    @GetMapping("/api/v1/housing/cases/{caseId}/payees/{payeeId}")
    @Permitted(READ)
    public Answer<PayeeAccountView> account(
            @PathVariable String caseId,
            @PathVariable String payeeId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return cases.showToSponsors(caseId, minPosition, actor, READ, found -> {
            if (found.view().payees().stream()
                    .noneMatch(named -> named.payeeId().equals(payeeId))) {
                throw new NotFound("payee.not-in-case", Map.of("payeeId", payeeId));
            }
            Map<String, String> account = vault.read(payeeId, actor, purpose);
            return new PayeeAccountView(
                    account.get(VaultFields.BANK),
                    account.get(VaultFields.ACCOUNT_NUMBER),
                    account.get(VaultFields.NAME));
        });
    }
}
