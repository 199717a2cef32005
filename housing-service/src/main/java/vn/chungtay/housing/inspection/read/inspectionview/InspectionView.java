package vn.chungtay.housing.inspection.read.inspectionview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One inspection. What people wrote is asked for on its own, with a purpose.
 *
 * @param inspectionId the inspection
 * @param version for {@code If-Match}
 * @param state {@code DRAWN}, {@code ASSIGNED}, {@code SOUND}, {@code FOLLOW_UP} or {@code CLOSED}
 * @param sampleId the sample in which the case was drawn
 * @param caseId the case
 * @param unitCode unit that owns it
 * @param provinceCode province, coded as on {@code listedOn}
 * @param communeCode commune, coded as on {@code listedOn}
 * @param pillar name of the programme
 * @param simulated whether it is made up for a demonstration
 * @param listedOn day of the listing of the case
 * @param drawnOn day of the draw
 * @param findings what was found, absent before
 * @param followUpDueOn last day on which the follow-up is in time, absent where there is none
 * @param term the dated rule that set it
 * @param late whether that day is past and it is not closed
 * @param closedOn day of its end, absent before
 * @param timeline everything that happened, in its order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectionView(
        String inspectionId,
        long version,
        String state,
        String sampleId,
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        boolean simulated,
        LocalDate listedOn,
        LocalDate drawnOn,
        @Nullable Findings findings,
        @Nullable LocalDate followUpDueOn,
        @Nullable Map<String, String> term,
        boolean late,
        @Nullable LocalDate closedOn,
        List<TimelineEntry> timeline) {

    /**
     * What was found.
     *
     * @param inspectedOn day of the visit
     * @param handedOver whether the household had the house on that day
     * @param inUse whether it is used as meant
     * @param hazardResistance whether what makes it withstand hazards was seen
     * @param houseReceived {@code YES}, {@code NO} or {@code NOT_REACHED}
     * @param moneyReceived likewise
     * @param receivedVnd how much the household says it had, đồng; absent where nobody was reached
     * @param paidVnd what had been paid by that day, đồng
     * @param photoIds photos of the case that show it
     * @param faults what is wrong, none where all is well
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Findings(
            LocalDate inspectedOn,
            boolean handedOver,
            boolean inUse,
            boolean hazardResistance,
            String houseReceived,
            String moneyReceived,
            @Nullable Long receivedVnd,
            long paidVnd,
            List<String> photoIds,
            List<String> faults) {}

    /**
     * Something that happened.
     *
     * @param event name of the event
     * @param occurredOn day of the fact
     * @param recordedAt when it was recorded
     */
    public record TimelineEntry(String event, LocalDate occurredOn, Instant recordedAt) {}
}
