package vn.chungtay.contribution.statement.write.resolveline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money goes to another drive than that of the account it came in by only where the giver agrees.
 *
 * @param another whether some part goes to another drive
 * @param giverConsents whether the giver agrees
 */
public record ConsentToAnotherDrive(boolean another, boolean giverConsents) implements Rule {

    /** As somebody proposes it for a line of an account that serves this drive. */
    public static ConsentToAnotherDrive of(ProposeResolution proposal, String driveId) {
        boolean another =
                proposal.parts().stream().anyMatch(part -> !part.drive().value().equals(driveId));
        return new ConsentToAnotherDrive(another, proposal.giverConsents());
    }

    @Override
    public boolean broken() {
        return another && !giverConsents;
    }

    @Override
    public String code() {
        return "line.consent-required";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
