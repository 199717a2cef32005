package vn.chungtay.housing.consent.write.giveconsent;

import java.util.Map;
import java.util.Optional;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The paper that is stored is the one that the caller saw.
 *
 * @param paperId the paper
 * @param claimedSha256 hash that the caller gave
 * @param storedSha256 hash of the stored paper, if there is one
 */
public record PaperIsAsStored(String paperId, String claimedSha256, Optional<String> storedSha256) implements Rule {

    @Override
    public boolean broken() {
        return !storedSha256.equals(Optional.of(claimedSha256));
    }

    @Override
    public String code() {
        return "consent.paper-not-stored";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("paperId", paperId, "paperSha256", claimedSha256);
    }
}
