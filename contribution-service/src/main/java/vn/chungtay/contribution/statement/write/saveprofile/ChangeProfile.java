package vn.chungtay.contribution.statement.write.saveprofile;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.ProfileId;

/**
 * Write a profile down anew. Unit and bank stay as they are.
 *
 * @param profileId the profile
 * @param profile what is written down
 */
public record ChangeProfile(@TargetAggregateIdentifier ProfileId profileId, Profile profile) {

    /** Name in the permission matrix: who may write one down may change it. */
    public static final String OPERATION = SaveProfile.OPERATION;
}
