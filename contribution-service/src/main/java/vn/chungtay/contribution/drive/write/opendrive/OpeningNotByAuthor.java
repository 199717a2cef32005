package vn.chungtay.contribution.drive.write.opendrive;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody opens a drive that they drafted themselves.
 *
 * @param staffRef who wants to open it
 * @param draftedBy who drafted it
 */
public record OpeningNotByAuthor(String staffRef, String draftedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(draftedBy);
    }

    @Override
    public String code() {
        return "drive.opened-by-author";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
