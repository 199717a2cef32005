package vn.chungtay.housing.inspection.write;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.inspection.events.FindingsRecorded;
import vn.chungtay.housing.inspection.events.FollowUpClosed;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.events.InspectorAssigned;
import vn.chungtay.housing.inspection.inspected.InspectedCase;
import vn.chungtay.housing.inspection.write.recordfindings.Fault;
import vn.chungtay.housing.inspection.write.recordfindings.RecordFindings;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.Term;

/**
 * What every event of an inspection repeats, and the events made with it.
 *
 * @param opened the first event, which has all of it
 */
record InspectionFacts(InspectionOpened opened) {

    CaseId caseId() {
        return new CaseId(opened.caseId());
    }

    String unitCode() {
        return opened.unitCode();
    }

    LocalDate listedOn() {
        return opened.listedOn();
    }

    LocalDate drawnOn() {
        return opened.occurredOn();
    }

    InspectorAssigned assigned(String inspector, String assignedBy, LocalDate day) {
        return new InspectorAssigned(
                opened.inspectionId(),
                opened.sampleId(),
                opened.caseId(),
                opened.unitCode(),
                opened.provinceCode(),
                opened.communeCode(),
                opened.pillar(),
                opened.simulated(),
                opened.listedOn(),
                inspector,
                assignedBy,
                day);
    }

    /**
     * What was found.
     *
     * @param noteId vault entry, absent for nothing written
     * @param followUp by when the faults have to be followed up; absent where there are none
     */
    FindingsRecorded found(
            RecordFindings command,
            InspectedCase seen,
            String inspector,
            @Nullable String noteId,
            @Nullable Term followUp) {
        var findings = command.findings();
        return new FindingsRecorded(
                opened.inspectionId(),
                opened.sampleId(),
                opened.caseId(),
                opened.unitCode(),
                opened.provinceCode(),
                opened.communeCode(),
                opened.pillar(),
                opened.simulated(),
                opened.listedOn(),
                inspector,
                seen.handedOver(),
                findings.inUse(),
                findings.hazardResistance(),
                findings.houseReceived().name(),
                findings.moneyReceived().name(),
                findings.receivedVnd(),
                seen.paidVnd(),
                command.photoIds(),
                noteId,
                findings.faults(seen).stream().map(Fault::name).toList(),
                followUp == null ? null : followUp.lastDay(),
                followUp == null ? Map.of() : followUp.rule(),
                command.occurredOn().day());
    }

    FollowUpClosed followUpClosed(String reasonId, String closedBy, LocalDate day) {
        return new FollowUpClosed(
                opened.inspectionId(),
                opened.sampleId(),
                opened.caseId(),
                opened.unitCode(),
                opened.provinceCode(),
                opened.communeCode(),
                opened.pillar(),
                opened.simulated(),
                opened.listedOn(),
                reasonId,
                closedBy,
                day);
    }
}
