package vn.chungtay.housing.housecase.write.recorddelivery;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;

/**
 * Material or labour reached the house, and the receiver signed.
 *
 * @param caseId the case
 * @param deliveryId the delivery; told again it changes nothing
 * @param unitCode unit from whose stock it came
 * @param item what it is, {@code WORKING_DAYS} for labour
 * @param quantityUnit what it is counted in, {@code PERSON_DAY} for labour
 * @param quantity how much arrived
 * @param occurredOn day on which it was signed for
 */
public record RecordDelivery(
        @TargetAggregateIdentifier CaseId caseId,
        String deliveryId,
        String unitCode,
        String item,
        String quantityUnit,
        long quantity,
        LocalDate occurredOn)
        implements HouseCaseCommand {}
