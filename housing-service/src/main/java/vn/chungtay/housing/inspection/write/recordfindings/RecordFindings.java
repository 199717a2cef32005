package vn.chungtay.housing.inspection.write.recordfindings;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.InspectionId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Writes down what was found.
 *
 * @param inspectionId the inspection
 * @param findings what was seen, and what the household says
 * @param photoIds photos that were added to the case
 * @param note what the inspector wrote besides, absent for nothing; goes to the vault
 * @param occurredOn the day of the visit
 */
public record RecordFindings(
        @TargetAggregateIdentifier InspectionId inspectionId,
        Findings findings,
        List<String> photoIds,
        @Nullable Note note,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.record-findings";

    public RecordFindings {
        photoIds = List.copyOf(photoIds);
    }
}
