package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is asked for from who promised it.
 *
 * @param sponsorshipId the promise that is named
 * @param money whether it is one of this case, with money in it
 */
public record SponsorshipPromisesMoney(SponsorshipId sponsorshipId, boolean money) implements Rule {

    @Override
    public boolean broken() {
        return !money;
    }

    @Override
    public String code() {
        return "instalment.no-money-promised";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("sponsorshipId", sponsorshipId.value());
    }
}
