package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import java.util.Set;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who let a photo pass does not ask for the money that it opens the way to.
 *
 * @param ordinal which part is asked for
 * @param requestedBy who asks, as staffRef
 * @param acceptedBy who accepted photos of the case, as staffRef
 */
public record RequesterAcceptedNoPhoto(int ordinal, String requestedBy, Set<String> acceptedBy) implements Rule {

    @Override
    public boolean broken() {
        return acceptedBy.contains(requestedBy);
    }

    @Override
    public String code() {
        return "instalment.requested-by-photo-decider";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ordinal", ordinal);
    }
}
