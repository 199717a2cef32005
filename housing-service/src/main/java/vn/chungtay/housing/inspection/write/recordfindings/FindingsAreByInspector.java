package vn.chungtay.housing.inspection.write.recordfindings;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who was told to look writes down what they saw, and nobody else does.
 *
 * @param inspector who was told to, as staffRef
 * @param recordedBy who wants to write it down, as staffRef
 */
public record FindingsAreByInspector(String inspector, String recordedBy) implements Rule {

    @Override
    public boolean broken() {
        return !inspector.equals(recordedBy);
    }

    @Override
    public String code() {
        return "inspection.other-inspector";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
