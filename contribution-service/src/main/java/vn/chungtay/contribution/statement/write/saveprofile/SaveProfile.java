package vn.chungtay.contribution.statement.write.saveprofile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.ProfileId;

/**
 * Write down how the statements of a bank are to be read.
 *
 * @param profileId its id, new
 * @param unitCode the unit that it is to belong to
 * @param bankBin the bank, as NAPAS numbers it
 * @param profile what is written down
 */
public record SaveProfile(
        @TargetAggregateIdentifier ProfileId profileId, String unitCode, String bankBin, Profile profile) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.save-profile";
}
