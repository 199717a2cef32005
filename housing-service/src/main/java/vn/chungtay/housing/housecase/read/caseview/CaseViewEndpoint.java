package vn.chungtay.housing.housecase.read.caseview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.read.deadline.Deadlines;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Shows single cases to those who may see them. */
@RestController
public class CaseViewEndpoint {

    private static final String READ_CASE = "housing.read-case";
    private static final String READ_HEAD = "housing.read-head";

    private final FoundCases cases;
    private final PersonalDataVault vault;
    private final Deadlines deadlines;

    public CaseViewEndpoint(FoundCases cases, PersonalDataVault vault, Deadlines deadlines) {
        this.cases = cases;
        this.vault = vault;
        this.deadlines = deadlines;
    }

    /**
     * The case, its head masked. The {@code ETag} is what a command on it wants as {@code If-Match}.
     *
     * @param deadlineOn a day on which its deadline is asked for, besides today
     */
    @GetMapping("/api/v1/housing/cases/{caseId}")
    @Permitted(READ_CASE)
    public ResponseEntity<Answer<CaseView>> one(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable LocalDate deadlineOn,
            MinPosition minPosition,
            Actor actor) {
        DeadlinesOfDay asked = deadlineOn == null ? null : deadlines.on(deadlineOn);
        Answer<CaseView> answer = cases.showToSponsors(
                caseId, minPosition, actor, READ_CASE, found -> found.view(deadlines.today(), asked));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * The head of household by name. The vault records who looked and why.
     *
     * @param purpose why the caller needs the name, in a few words
     */
    @GetMapping("/api/v1/housing/cases/{caseId}/head")
    @Permitted(READ_HEAD)
    public Answer<HeadView> head(
            @PathVariable String caseId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return cases.show(caseId, minPosition, actor, READ_HEAD, found -> {
            Map<String, String> head = vault.read(found.headId(), actor, purpose);
            String birthYear = head.get(VaultFields.BIRTH_YEAR);
            return new HeadView(
                    head.getOrDefault(VaultFields.NAME, ""), birthYear == null ? null : Integer.valueOf(birthYear));
        });
    }
}
