package vn.chungtay.contribution.statement.file;

import java.util.List;
import vn.chungtay.infra.service.view.MinPosition;

/** The layouts that units keep. */
public interface KeptLayouts {

    /**
     * One of them, as it is now.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code profile.unknown}
     */
    KeptLayout find(String profileId, MinPosition minPosition);

    /** Those that a unit keeps for a bank, the newest first. */
    List<KeptLayout> of(String unitCode, String bankBin, MinPosition minPosition);
}
