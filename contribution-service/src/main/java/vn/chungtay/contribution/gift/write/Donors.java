package vn.chungtay.contribution.gift.write;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Keeps givers in the vault, so that a gift's event names an id and nobody. */
@Component
public class Donors {

    private final PersonalDataVault vault;

    public Donors(PersonalDataVault vault) {
        this.vault = vault;
    }

    /** Keeps the giver; one who gave an identity number before is found again by it. */
    public DonorRef keep(DonorBody donor) {
        Map<String, String> fields = new HashMap<>();
        fields.put(VaultFields.NAME, donor.name());
        if (donor.phone() != null) {
            fields.put(VaultFields.PHONE, donor.phone());
        }
        return new DonorRef(vault.keep(fields, donor.identityNumber()), donor.kind());
    }
}
