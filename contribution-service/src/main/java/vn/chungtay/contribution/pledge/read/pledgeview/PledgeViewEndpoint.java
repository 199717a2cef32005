package vn.chungtay.contribution.pledge.read.pledgeview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows pledges, and what is outstanding of a drive's or a unit's. */
@RestController
public class PledgeViewEndpoint {

    private static final String READ = "contribution.read-pledge";
    private static final String READ_DONOR = "contribution.read-donor";

    /** Pledges in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private final Views views;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;

    public PledgeViewEndpoint(Views views, PersonalDataVault vault, UnitAuthority authority) {
        this.views = views;
        this.vault = vault;
        this.authority = authority;
    }

    /**
     * Who promised something, by name.
     *
     * @param kind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
     * @param name in clear
     */
    public record Promiser(String kind, String name) {}

    /** A pledge. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping("/api/v1/contributions/pledges/{pledgeId}")
    @Permitted(READ)
    public ResponseEntity<Answer<PledgeView>> pledge(@PathVariable String pledgeId, MinPosition minPosition) {
        Answer<PledgeView> answer =
                views.read(PledgeViewProjector.VIEW, minPosition, pledges -> PledgeView.of(find(pledges, pledgeId)));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * Who promised it, by name. The vault records who looked and why.
     *
     * @param purpose why the caller needs the name, in a few words
     */
    @GetMapping("/api/v1/contributions/pledges/{pledgeId}/donor")
    @Permitted(READ_DONOR)
    public Answer<Promiser> donor(
            @PathVariable String pledgeId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(PledgeViewProjector.VIEW, minPosition, pledges -> {
            PledgeDocument pledge = find(pledges, pledgeId);
            authority.require(actor, READ_DONOR, pledge.unitCode(), pledge.madeOn());
            Map<String, String> donor = vault.read(pledge.donorId(), actor, purpose);
            return new Promiser(pledge.donorKind(), donor.getOrDefault(VaultFields.NAME, ""));
        });
    }

    /**
     * Pledges of a drive in one state, the oldest first.
     *
     * @param state {@code OPEN}, {@code KEPT} or {@code WITHDRAWN}
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/drives/{driveId}/pledges")
    @Permitted(READ)
    public Answer<List<PledgeView>> pledges(
            @PathVariable String driveId,
            @RequestParam(defaultValue = "OPEN") @Pattern(regexp = "OPEN|KEPT|WITHDRAWN") String state,
            @RequestParam(defaultValue = "-1") long after,
            MinPosition minPosition) {
        var page = query(where("driveId")
                        .is(driveId)
                        .and("state")
                        .is(state)
                        .and("madeAt")
                        .gt(after))
                .with(Sort.by("madeAt"))
                .limit(PAGE);
        return views.read(
                PledgeViewProjector.VIEW,
                minPosition,
                pledges -> pledges.find(PledgeDocument.class, page).stream()
                        .map(PledgeView::of)
                        .toList());
    }

    /** What is outstanding of a drive's pledges. */
    @GetMapping("/api/v1/contributions/drives/{driveId}/pledges/outstanding")
    @Permitted(READ)
    public Answer<Outstanding> ofDrive(@PathVariable String driveId, MinPosition minPosition) {
        return views.read(PledgeViewProjector.VIEW, minPosition, pledges -> {
            OutstandingDocument drive = pledges.find(OutstandingDocument.class, driveId);
            return drive == null ? Outstanding.NOTHING : drive.outstanding();
        });
    }

    /** What is outstanding of the pledges to all drives of a unit. */
    @GetMapping("/api/v1/contributions/units/{unitCode}/pledges/outstanding")
    @Permitted(READ)
    public Answer<Outstanding> ofUnit(@PathVariable String unitCode, MinPosition minPosition) {
        return views.read(
                PledgeViewProjector.VIEW,
                minPosition,
                pledges -> pledges
                        .find(OutstandingDocument.class, query(where("unitCode").is(unitCode)))
                        .stream()
                        .map(OutstandingDocument::outstanding)
                        .reduce(Outstanding.NOTHING, Outstanding::plus));
    }

    private static PledgeDocument find(ServedDocuments pledges, String pledgeId) {
        PledgeDocument pledge = pledges.find(PledgeDocument.class, pledgeId);
        if (pledge == null) {
            throw new NotFound("pledge.unknown", Map.of("id", pledgeId));
        }
        return pledge;
    }
}
