package vn.chungtay.housing.housecase.write.namepayee;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An account that does not bear the name of the head of household is somebody else's, and it is said whose. A precaution of ours, no
 * law; the facts name nobody.
 *
 * @param bearsNameOfHead whether the names are the same, diacritics apart
 * @param other who they are, absent where the account is said to be the head's own
 */
public record OtherNameIsExplained(
        boolean bearsNameOfHead, @Nullable OtherPayee other) implements Rule {

    @Override
    public boolean broken() {
        return !bearsNameOfHead && other == null;
    }

    @Override
    public String code() {
        return "payee.other-name";
    }

    @Override
    public Map<String, Object> facts() {
        List<String> relations =
                Arrays.stream(PayeeRelation.values()).map(Enum::name).toList();
        return Map.of("field", "relation", "relations", relations);
    }
}
