package vn.chungtay.contribution.drive.read.driveview;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows a drive. */
@RestController
public class DriveViewEndpoint {

    private final Views views;
    private final PersonalDataVault vault;

    public DriveViewEndpoint(Views views, PersonalDataVault vault) {
        this.views = views;
        this.vault = vault;
    }

    /** The drive and what it has brought in. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping("/api/v1/contributions/drives/{driveId}")
    @Permitted("contribution.read-drive")
    public ResponseEntity<Answer<DriveView>> drive(@PathVariable String driveId, MinPosition minPosition, Actor actor) {
        Answer<DriveView> answer = views.read(DriveViewProjector.VIEW, minPosition, drives -> {
            DriveDocument drive = drives.find(DriveDocument.class, driveId);
            if (drive == null) {
                throw new NotFound("drive.unknown", Map.of("id", driveId));
            }
            return DriveView.of(drive, name(drive, actor));
        });
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    private String name(DriveDocument drive, Actor actor) {
        return vault.read(drive.nameId(), actor, "drive-view").getOrDefault(VaultFields.NAME, "");
    }
}
