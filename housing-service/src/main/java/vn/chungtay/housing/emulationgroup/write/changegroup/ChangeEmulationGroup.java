package vn.chungtay.housing.emulationgroup.write.changegroup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.emulationgroup.write.Composition;
import vn.chungtay.housing.emulationgroup.write.LegalBasis;
import vn.chungtay.housing.shared.EmulationGroupId;

/**
 * Records a decision that changes a block or a cluster.
 *
 * @param groupId the group
 * @param composition all that holds from that day
 * @param basis the decision
 * @param from first day on which it holds
 */
public record ChangeEmulationGroup(
        @TargetAggregateIdentifier EmulationGroupId groupId,
        Composition composition,
        LegalBasis basis,
        LocalDate from) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.change-emulation-group";
}
