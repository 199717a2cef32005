package vn.chungtay.housing.grievance.write.confirmanswer;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who wrote an answer does not confirm it.
 *
 * @param proposedBy who wrote it, as staffRef
 * @param confirmedBy who wants to confirm it, as staffRef
 */
public record AnswerIsConfirmedByAnother(String proposedBy, String confirmedBy) implements Rule {

    @Override
    public boolean broken() {
        return proposedBy.equals(confirmedBy);
    }

    @Override
    public String code() {
        return "answer.confirmed-by-author";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
