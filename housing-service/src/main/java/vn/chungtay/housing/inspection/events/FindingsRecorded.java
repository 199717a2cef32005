package vn.chungtay.housing.inspection.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The house was seen, and the household asked. Without faults the inspection is at its end; else somebody has to follow it up.
 *
 * @param inspectionId see {@link InspectionEvent#inspectionId()}
 * @param sampleId see {@link InspectionEvent#sampleId()}
 * @param caseId see {@link InspectionEvent#caseId()}
 * @param unitCode see {@link InspectionEvent#unitCode()}
 * @param provinceCode see {@link InspectionEvent#provinceCode()}
 * @param communeCode see {@link InspectionEvent#communeCode()}
 * @param pillar see {@link InspectionEvent#pillar()}
 * @param simulated see {@link InspectionEvent#simulated()}
 * @param listedOn see {@link InspectionEvent#listedOn()}
 * @param inspector who saw it, as staffRef
 * @param handedOver whether the household had the house on that day; before, it is neither in use nor received
 * @param inUse whether it is used as meant
 * @param hazardResistance whether what makes it withstand the hazards of the place was seen
 * @param houseReceived whether the household confirms to have it: {@code YES}, {@code NO} or {@code NOT_REACHED}
 * @param moneyReceived whether the household confirms to have had the money, likewise
 * @param receivedVnd how much they say it was, đồng, from 0; absent where nobody was reached
 * @param paidVnd what had been paid by that day, đồng
 * @param photoIds photos of the case that show what was seen
 * @param noteId vault entry of what the inspector wrote; absent for nothing
 * @param faults what is wrong: {@code NOT_IN_USE}, {@code NO_HAZARD_RESISTANCE}, {@code HOUSE_NOT_RECEIVED}, {@code MONEY_NOT_RECEIVED},
 *     {@code AMOUNT_DIFFERS}; none where all is well
 * @param followUpDueOn last day on which the follow-up is in time, in Vietnam; absent where there are no faults
 * @param term the dated rule that set it: {@code rule} (name), {@code appliesTo}, {@code limit} with {@code unit}, {@code status} and
 *     {@code basis}; empty where there are no faults
 * @param occurredOn see {@link InspectionEvent#occurredOn()}
 */
@Stored(name = "housing.FindingsRecorded", revision = 1)
public record FindingsRecorded(
        String inspectionId,
        String sampleId,
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        boolean simulated,
        LocalDate listedOn,
        String inspector,
        boolean handedOver,
        boolean inUse,
        boolean hazardResistance,
        String houseReceived,
        String moneyReceived,
        @Nullable Long receivedVnd,
        long paidVnd,
        List<String> photoIds,
        @Nullable String noteId,
        List<String> faults,
        @Nullable LocalDate followUpDueOn,
        Map<String, String> term,
        LocalDate occurredOn)
        implements InspectionEvent {

    public FindingsRecorded {
        photoIds = List.copyOf(photoIds);
        faults = List.copyOf(faults);
        term = Map.copyOf(term);
    }
}
