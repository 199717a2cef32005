package vn.chungtay.housing.housecase.write.decideduplicate;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who listed a case does not decide that it is no duplicate.
 *
 * @param listedBy who listed the case, as staffRef
 * @param decidedBy who wants to decide, as staffRef
 */
public record DuplicateIsDecidedByAnother(String listedBy, String decidedBy) implements Rule {

    @Override
    public boolean broken() {
        return listedBy.equals(decidedBy);
    }

    @Override
    public String code() {
        return "duplicate.decided-by-author";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("listedBy", listedBy);
    }
}
