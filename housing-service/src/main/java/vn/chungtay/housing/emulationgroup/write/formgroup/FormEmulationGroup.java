package vn.chungtay.housing.emulationgroup.write.formgroup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.emulationgroup.write.Composition;
import vn.chungtay.housing.emulationgroup.write.LegalBasis;
import vn.chungtay.housing.shared.EmulationGroupId;

/**
 * Records the decision that makes units a block or a cluster.
 *
 * @param groupId a new id
 * @param composition what the decision says
 * @param basis the decision
 * @param from first day on which it holds
 */
public record FormEmulationGroup(
        @TargetAggregateIdentifier EmulationGroupId groupId,
        Composition composition,
        LegalBasis basis,
        LocalDate from) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.form-emulation-group";
}
