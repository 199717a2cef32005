package vn.chungtay.housing.inspection.read.inspectionview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.inspection.events.FindingsRecorded;
import vn.chungtay.housing.inspection.events.FollowUpClosed;
import vn.chungtay.housing.inspection.events.InspectionEvent;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.events.InspectorAssigned;
import vn.chungtay.housing.inspection.read.inspectionview.InspectionView.Findings;
import vn.chungtay.housing.inspection.read.inspectionview.InspectionView.TimelineEntry;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/** An inspection as it is kept: the fold of its events. What has not happened is absent. */
@Document("inspectionView")
@CompoundIndex(name = "byUnit", def = "{'unitCode': 1, '_id': 1}")
@CompoundIndex(name = "byState", def = "{'state': 1, '_id': 1}")
@CompoundIndex(name = "bySample", def = "{'sampleId': 1, '_id': 1}")
@CompoundIndex(name = "byCase", def = "{'caseId': 1, '_id': 1}")
@CompoundIndex(name = "byInspector", def = "{'inspector': 1, '_id': 1}")
@NullUnmarked
final class InspectionDocument implements ViewDocument {

    private String id;
    private long position;
    private long version;
    private String state;
    private String sampleId;
    private String caseId;
    private String unitCode;
    private String provinceCode;
    private String communeCode;
    private String pillar;
    private boolean simulated;
    private LocalDate listedOn;
    private LocalDate drawnOn;

    @SuppressWarnings("UnusedVariable") // found by, never shown
    private String inspector;

    private Findings findings;
    private String noteId;
    private LocalDate followUpDueOn;
    private Map<String, String> term;
    private String reasonId;
    private LocalDate closedOn;
    private List<TimelineEntry> timeline = List.of();

    /**
     * Where an event stands.
     *
     * @param position in the log
     * @param version in the inspection
     * @param recordedAt when it was recorded
     */
    record At(Position position, long version, Instant recordedAt) {}

    /** The document with this event told too. */
    InspectionDocument after(InspectionEvent event, At at) {
        position = at.position().value();
        version = at.version();
        switch (event) {
            case InspectionOpened opened -> on(opened);
            case InspectorAssigned assigned -> on(assigned);
            case FindingsRecorded recorded -> on(recorded);
            case FollowUpClosed closed -> on(closed);
        }
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(new TimelineEntry(event.getClass().getSimpleName(), event.occurredOn(), at.recordedAt()));
        timeline = longer;
        return this;
    }

    private void on(InspectionOpened event) {
        id = event.inspectionId();
        state = "DRAWN";
        sampleId = event.sampleId();
        caseId = event.caseId();
        unitCode = event.unitCode();
        provinceCode = event.provinceCode();
        communeCode = event.communeCode();
        pillar = event.pillar();
        simulated = event.simulated();
        listedOn = event.listedOn();
        drawnOn = event.occurredOn();
    }

    private void on(InspectorAssigned event) {
        state = "ASSIGNED";
        inspector = event.inspector();
    }

    private void on(FindingsRecorded event) {
        boolean sound = event.faults().isEmpty();
        state = sound ? "SOUND" : "FOLLOW_UP";
        findings = new Findings(
                event.occurredOn(),
                event.handedOver(),
                event.inUse(),
                event.hazardResistance(),
                event.houseReceived(),
                event.moneyReceived(),
                event.receivedVnd(),
                event.paidVnd(),
                event.photoIds(),
                event.faults());
        noteId = event.noteId();
        followUpDueOn = event.followUpDueOn();
        term = sound ? null : event.term();
    }

    private void on(FollowUpClosed event) {
        state = "CLOSED";
        reasonId = event.reasonId();
        closedOn = event.occurredOn();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    String unitCode() {
        return unitCode;
    }

    LocalDate listedOn() {
        return listedOn;
    }

    String caseId() {
        return caseId;
    }

    String noteId() {
        return noteId;
    }

    String reasonId() {
        return reasonId;
    }

    InspectionView view(LocalDate today) {
        return new InspectionView(
                id,
                version,
                state,
                sampleId,
                caseId,
                unitCode,
                provinceCode,
                communeCode,
                pillar,
                simulated,
                listedOn,
                drawnOn,
                findings,
                followUpDueOn,
                term,
                state.equals("FOLLOW_UP") && today.isAfter(followUpDueOn),
                closedOn,
                timeline);
    }
}
