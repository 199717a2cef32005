package vn.chungtay.contribution.account.write.nameaccount;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An account serves one drive: a confirmed one is not named for another.
 *
 * @param confirmed whether it was confirmed for another drive
 * @param driveId the drive that wants it
 */
public record AccountFreeForDrive(boolean confirmed, String driveId) implements Rule {

    @Override
    public boolean broken() {
        return confirmed;
    }

    @Override
    public String code() {
        return "account.of-another-drive";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("driveId", driveId);
    }
}
