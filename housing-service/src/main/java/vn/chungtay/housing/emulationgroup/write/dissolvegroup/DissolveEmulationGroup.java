package vn.chungtay.housing.emulationgroup.write.dissolvegroup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.emulationgroup.write.LegalBasis;
import vn.chungtay.housing.shared.EmulationGroupId;

/**
 * Records the decision that ends a block or a cluster.
 *
 * @param groupId the group
 * @param basis the decision
 * @param lastDay on which it stands
 */
public record DissolveEmulationGroup(
        @TargetAggregateIdentifier EmulationGroupId groupId, LegalBasis basis, LocalDate lastDay) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.dissolve-emulation-group";
}
