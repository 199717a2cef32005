package vn.chungtay.contribution.stock.write.issuedelivery;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody hands out what they promised themselves.
 *
 * @param staffRef who wants to hand out
 * @param reservedBy who promised
 */
public record IssuedNotByReserver(String staffRef, String reservedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(reservedBy);
    }

    @Override
    public String code() {
        return "delivery.issued-by-reserver";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
