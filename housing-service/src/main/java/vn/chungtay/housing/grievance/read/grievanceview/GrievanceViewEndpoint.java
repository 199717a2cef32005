package vn.chungtay.housing.grievance.read.grievanceview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.grievance.concerned.ConcernedCases;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows grievances to staff. */
@RestController
public class GrievanceViewEndpoint {

    private static final String READ = "housing.read-grievance";
    private static final String READ_CONTENT = "housing.read-grievance-content";
    private static final String PATH = "/api/v1/housing/grievances";

    private final Views views;
    private final UnitAuthority authority;
    private final ListedUnits units;
    private final Today today;
    private final ConcernedCases cases;
    private final PersonalDataVault vault;

    public GrievanceViewEndpoint(
            Views views,
            UnitAuthority authority,
            ListedUnits units,
            Today today,
            ConcernedCases cases,
            PersonalDataVault vault) {
        this.views = views;
        this.authority = authority;
        this.units = units;
        this.today = today;
        this.cases = cases;
        this.vault = vault;
    }

    /**
     * The grievances that the filter wants, the oldest first.
     *
     * @param filter whoever sees one unit's alone has to name it
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping(PATH)
    @Permitted(READ)
    public Answer<GrievancePage> list(
            @ModelAttribute @Valid GrievanceFilter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        units.require(actor, READ, filter.unitCode());
        var day = today.inVietnam();
        return views.read(
                GrievanceViewProjector.VIEW,
                minPosition,
                all -> GrievancePage.of(
                        all.find(GrievanceDocument.class, filter.page(day, after, limit + 1)), limit, day));
    }

    /** One grievance with its timeline. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping(PATH + "/{grievanceId}")
    @Permitted(READ)
    public ResponseEntity<Answer<GrievanceView>> show(
            @PathVariable String grievanceId, MinPosition minPosition, Actor actor) {
        var day = today.inVietnam();
        var answer = views.read(
                GrievanceViewProjector.VIEW,
                minPosition,
                all -> find(all, grievanceId, actor, READ).view(day));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * What people wrote, and who they are where they said so. Who looked and why is recorded. Who listed or sponsored the case does
     * not see it: nobody has to fear those whom they complain of.
     *
     * @param purpose why the caller wants to see it, in a few words
     */
    @GetMapping(PATH + "/{grievanceId}/content")
    @Permitted(READ_CONTENT)
    public Answer<GrievanceContent> content(
            @PathVariable String grievanceId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(GrievanceViewProjector.VIEW, minPosition, all -> {
            GrievanceDocument found = find(all, grievanceId, actor, READ_CONTENT);
            requireUnconcerned(found, actor);
            var texts = found.texts();
            Map<String, String> written = vault.read(texts.contentId(), actor, purpose);
            return new GrievanceContent(
                    written.get(VaultFields.TEXT),
                    written.get(VaultFields.NAME),
                    written.get(VaultFields.CONTACT),
                    read(texts.proposedId(), VaultFields.TEXT, actor, purpose),
                    read(texts.returnedId(), VaultFields.REASON, actor, purpose),
                    read(texts.answeredId(), VaultFields.TEXT, actor, purpose),
                    read(texts.reopenedId(), VaultFields.REASON, actor, purpose));
        });
    }

    private void requireUnconcerned(GrievanceDocument found, Actor actor) {
        if (cases.concerns(found.caseId(), actor.staffRef())) {
            throw new NotAllowed("grievance.about-oneself", Map.of("caseId", found.caseId()));
        }
    }

    private @Nullable String read(@Nullable String entryId, String field, Actor actor, String purpose) {
        return entryId == null ? null : vault.read(entryId, actor, purpose).get(field);
    }

    private GrievanceDocument find(ServedDocuments all, String grievanceId, Actor actor, String operation) {
        GrievanceDocument found = all.find(GrievanceDocument.class, grievanceId);
        if (found == null) {
            throw new NotFound("grievance.unknown", Map.of("id", grievanceId));
        }
        authority.require(actor, operation, found.unitCode(), found.lodgedOn());
        return found;
    }
}
