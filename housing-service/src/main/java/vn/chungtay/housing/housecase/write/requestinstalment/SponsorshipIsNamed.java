package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.List;
import java.util.Map;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Where several sponsors pay, a request says which of them is asked.
 *
 * @param paying the promises with money in them
 */
public record SponsorshipIsNamed(List<SponsorshipId> paying) implements Rule {

    @Override
    public boolean broken() {
        return paying.size() > 1;
    }

    @Override
    public String code() {
        return "instalment.sponsorship-not-named";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "count",
                paying.size(),
                "sponsorshipIds",
                paying.stream().map(SponsorshipId::value).toList());
    }
}
