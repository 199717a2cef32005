package vn.chungtay.housing.inspection.read.inspectionview;

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

/** Shows inspections to staff. */
@RestController
public class InspectionViewEndpoint {

    private static final String READ = "housing.read-inspection";
    private static final String READ_CONTENT = "housing.read-inspection-content";
    private static final String PATH = "/api/v1/housing/inspections";

    private final Views views;
    private final UnitAuthority authority;
    private final ListedUnits units;
    private final Today today;
    private final ConcernedCases cases;
    private final PersonalDataVault vault;

    public InspectionViewEndpoint(
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
     * The inspections that the filter wants, the oldest sample first.
     *
     * @param filter whoever sees one unit's alone has to name it
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping(PATH)
    @Permitted(READ)
    public Answer<InspectionPage> list(
            @ModelAttribute @Valid InspectionFilter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        units.require(actor, READ, filter.unitCode());
        var day = today.inVietnam();
        var page = filter.page(actor.staffRef(), day, after, limit + 1);
        return views.read(
                InspectionViewProjector.VIEW,
                minPosition,
                all -> InspectionPage.of(all.find(InspectionDocument.class, page), limit, day));
    }

    /** One inspection with its timeline. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping(PATH + "/{inspectionId}")
    @Permitted(READ)
    public ResponseEntity<Answer<InspectionView>> show(
            @PathVariable String inspectionId, MinPosition minPosition, Actor actor) {
        var day = today.inVietnam();
        var answer = views.read(
                InspectionViewProjector.VIEW,
                minPosition,
                all -> find(all, inspectionId, actor, READ).view(day));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * What the inspector wrote, and why a follow-up was closed. Who looked and why is recorded. Who listed or sponsored the case does
     * not see it: a household that was asked about them has nothing to fear.
     *
     * @param purpose why the caller wants to see it, in a few words
     */
    @GetMapping(PATH + "/{inspectionId}/content")
    @Permitted(READ_CONTENT)
    public Answer<InspectionContent> content(
            @PathVariable String inspectionId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(InspectionViewProjector.VIEW, minPosition, all -> {
            InspectionDocument found = find(all, inspectionId, actor, READ_CONTENT);
            requireUnconcerned(found, actor);
            return new InspectionContent(
                    read(found.noteId(), VaultFields.TEXT, actor, purpose),
                    read(found.reasonId(), VaultFields.REASON, actor, purpose));
        });
    }

    private void requireUnconcerned(InspectionDocument found, Actor actor) {
        if (cases.concerns(found.caseId(), actor.staffRef())) {
            throw new NotAllowed("inspection.own-case", Map.of("caseId", found.caseId()));
        }
    }

    private @Nullable String read(@Nullable String entryId, String field, Actor actor, String purpose) {
        return entryId == null ? null : vault.read(entryId, actor, purpose).get(field);
    }

    private InspectionDocument find(ServedDocuments all, String inspectionId, Actor actor, String operation) {
        InspectionDocument found = all.find(InspectionDocument.class, inspectionId);
        if (found == null) {
            throw new NotFound("inspection.unknown", Map.of("id", inspectionId));
        }
        authority.require(actor, operation, found.unitCode(), found.listedOn());
        return found;
    }
}
