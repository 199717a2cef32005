package vn.chungtay.contribution.gift.read.giftview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
import vn.chungtay.infra.service.vault.PublicCodes;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows a gift, and its giver to those who may know. */
@RestController
public class GiftViewEndpoint {

    private static final String READ_DONOR = "contribution.read-donor";

    private final Views views;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;
    private final PublicCodes codes;

    public GiftViewEndpoint(Views views, PersonalDataVault vault, UnitAuthority authority, PublicCodes codes) {
        this.views = views;
        this.vault = vault;
        this.authority = authority;
        this.codes = codes;
    }

    /** The gift, its giver masked. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping("/api/v1/contributions/gifts/{giftId}")
    @Permitted("contribution.read-gift")
    public ResponseEntity<Answer<GiftView>> gift(@PathVariable String giftId, MinPosition minPosition) {
        Answer<GiftView> answer =
                views.read(GiftViewProjector.VIEW, minPosition, gifts -> GiftView.of(find(gifts, giftId), codes));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * The giver by name. The vault records who looked and why.
     *
     * @param purpose why the caller needs the name, in a few words
     */
    @GetMapping("/api/v1/contributions/gifts/{giftId}/donor")
    @Permitted(READ_DONOR)
    public Answer<DonorView> donor(
            @PathVariable String giftId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(GiftViewProjector.VIEW, minPosition, gifts -> {
            GiftDocument gift = find(gifts, giftId);
            authority.require(
                    actor, READ_DONOR, gift.unitCode(), gift.standing().receivedOn());
            Map<String, String> donor = vault.read(gift.donorId(), actor, purpose);
            return new DonorView(
                    gift.donorKind(), donor.getOrDefault(VaultFields.NAME, ""), donor.get(VaultFields.PHONE));
        });
    }

    private static GiftDocument find(ServedDocuments gifts, String giftId) {
        GiftDocument gift = gifts.find(GiftDocument.class, giftId);
        if (gift == null) {
            throw new NotFound("gift.unknown", Map.of("id", giftId));
        }
        return gift;
    }
}
