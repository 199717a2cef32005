package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The author of a thing never approves it.
 *
 * @param listedBy who listed the case, as staffRef
 * @param confirmedBy who wants to confirm, as staffRef
 */
public record SponsorIsNotAuthorOfListing(String listedBy, String confirmedBy) implements Rule {

    @Override
    public boolean broken() {
        return listedBy.equals(confirmedBy);
    }

    @Override
    public String code() {
        return "sponsorship.by-author-of-listing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("listedBy", listedBy);
    }
}
