package vn.chungtay.housing.grievance.read.grievanceview;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.GrievanceCodes;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Tells whoever has the code what became of their grievance. Nobody signs in. */
@RestController
public class PublicGrievanceEndpoint {

    private static final String PURPOSE = "answer shown to whoever has the code";

    private final Views views;
    private final GrievanceCodes codes;
    private final PersonalDataVault vault;

    public PublicGrievanceEndpoint(Views views, GrievanceCodes codes, PersonalDataVault vault) {
        this.views = views;
        this.codes = codes;
        this.vault = vault;
    }

    /** A code of nothing is answered as one that nobody was given. */
    @GetMapping("/api/v1/housing/public/grievances/{code}")
    @Permitted("housing.read-grievance-by-code")
    public ResponseEntity<Answer<PublicGrievance>> show(@PathVariable String code, MinPosition minPosition) {
        GrievanceId id = codes.read(code);
        Answer<PublicGrievance> answer = views.read(GrievanceViewProjector.VIEW, minPosition, all -> {
            GrievanceDocument found = all.find(GrievanceDocument.class, id.value());
            if (found == null) {
                throw GrievanceCodes.unknown();
            }
            return found.shown(text(found.texts().answeredId()));
        });
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private @Nullable String text(@Nullable String answerId) {
        return answerId == null
                ? null
                : vault.read(answerId, Actor.anonymous(), PURPOSE).get(VaultFields.TEXT);
    }
}
