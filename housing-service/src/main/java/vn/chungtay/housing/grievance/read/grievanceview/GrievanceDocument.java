package vn.chungtay.housing.grievance.read.grievanceview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.grievance.events.GrievanceAnswerProposed;
import vn.chungtay.housing.grievance.events.GrievanceAnswerReturned;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.events.GrievanceClosed;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.housing.grievance.events.GrievanceEvent;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.events.GrievanceReopened;
import vn.chungtay.housing.grievance.events.GrievanceTakenUp;
import vn.chungtay.housing.grievance.read.grievanceview.GrievanceView.GivenAnswer;
import vn.chungtay.housing.grievance.read.grievanceview.GrievanceView.TimelineEntry;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/** A grievance as it is kept: the fold of its events. What has not happened is absent. */
@Document("grievanceView")
@CompoundIndex(name = "byUnit", def = "{'unitCode': 1, '_id': 1}")
@CompoundIndex(name = "byState", def = "{'state': 1, '_id': 1}")
@CompoundIndex(name = "byCase", def = "{'caseId': 1, '_id': 1}")
@NullUnmarked
final class GrievanceDocument implements ViewDocument {

    /** The states in which an answer is still to be given. */
    static final Set<String> OPEN = Set.of("OPEN", "IN_WORK", "PROPOSED");

    private String id;
    private long position;
    private long version;
    private String state;
    private String level;
    private String kind;
    private String caseId;
    private String provinceCode;
    private String communeCode;
    private LocalDate codedOn;
    private String unitCode;
    private boolean simulated;
    private LocalDate lodgedOn;
    private int round;
    private LocalDate answerDueOn;
    private Map<String, String> term;
    private Texts texts;
    private GivenAnswer answer;
    private List<TimelineEntry> timeline = List.of();

    /**
     * Where an event stands.
     *
     * @param position in the log
     * @param version in the grievance
     * @param recordedAt when it was recorded
     */
    record At(Position position, long version, Instant recordedAt) {}

    /**
     * Vault entries of what people wrote, the last of each kind.
     *
     * @param contentId the grievance itself
     * @param proposedId the answer that waits to be confirmed, or was sent back
     * @param returnedId why it was
     * @param answeredId the answer that was given
     * @param reopenedId why the person is not content
     */
    record Texts(String contentId, String proposedId, String returnedId, String answeredId, String reopenedId) {}

    /** The document with this event told too. */
    GrievanceDocument after(GrievanceEvent event, At at) {
        position = at.position().value();
        version = at.version();
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        switch (event) {
            case GrievanceLodged lodged -> on(lodged);
            case GrievanceTakenUp _ -> state = "IN_WORK";
            case GrievanceAnswerProposed proposed -> on(proposed);
            case GrievanceAnswerReturned returned -> on(returned);
            case GrievanceAnswered answered -> on(answered);
            case GrievanceReopened reopened -> on(reopened);
            case GrievanceEscalated escalated -> on(escalated);
            case GrievanceClosed _ -> state = "CLOSED";
        }
        longer.add(new TimelineEntry(event.getClass().getSimpleName(), level, event.occurredOn(), at.recordedAt()));
        timeline = longer;
        return this;
    }

    private void on(GrievanceLodged event) {
        id = event.grievanceId();
        state = "OPEN";
        level = "UNIT";
        kind = event.kind();
        caseId = event.caseId();
        provinceCode = event.provinceCode();
        communeCode = event.communeCode();
        codedOn = event.codedOn();
        unitCode = event.unitCode();
        simulated = event.simulated();
        lodgedOn = event.lodgedOn();
        round = 1;
        texts = new Texts(event.contentId(), null, null, null, null);
        due(event.answerDueOn(), event.term());
    }

    private void on(GrievanceAnswerProposed event) {
        state = "PROPOSED";
        texts = new Texts(texts.contentId, event.answerId(), null, texts.answeredId, texts.reopenedId);
    }

    private void on(GrievanceAnswerReturned event) {
        state = "IN_WORK";
        texts = new Texts(texts.contentId, texts.proposedId, event.reasonId(), texts.answeredId, texts.reopenedId);
    }

    private void on(GrievanceAnswered event) {
        state = "ANSWERED";
        answer = new GivenAnswer(
                event.outcome(), event.documentNumber(), event.level(), event.occurredOn(), event.reopenUntil());
        texts = new Texts(texts.contentId, null, null, event.answerId(), texts.reopenedId);
    }

    private void on(GrievanceReopened event) {
        state = "OPEN";
        round = event.round();
        texts = new Texts(texts.contentId, null, null, texts.answeredId, event.reasonId());
        due(event.answerDueOn(), event.term());
    }

    private void on(GrievanceEscalated event) {
        state = "OPEN";
        level = event.level();
        due(event.answerDueOn(), event.term());
    }

    private void due(LocalDate day, Map<String, String> rule) {
        answerDueOn = day;
        term = rule;
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

    LocalDate lodgedOn() {
        return lodgedOn;
    }

    String caseId() {
        return caseId;
    }

    String level() {
        return level;
    }

    Texts texts() {
        return texts;
    }

    private boolean late(LocalDate today) {
        return OPEN.contains(state) && today.isAfter(answerDueOn);
    }

    GrievanceView view(LocalDate today) {
        return new GrievanceView(
                id,
                version,
                state,
                level,
                kind,
                caseId,
                provinceCode,
                communeCode,
                codedOn,
                unitCode,
                simulated,
                lodgedOn,
                round,
                answerDueOn,
                late(today),
                term,
                answer,
                timeline);
    }

    GrievancePage.Line line(LocalDate today) {
        return new GrievancePage.Line(
                id,
                version,
                state,
                level,
                kind,
                caseId,
                provinceCode,
                communeCode,
                codedOn,
                unitCode,
                simulated,
                lodgedOn,
                round,
                answerDueOn,
                late(today));
    }

    /** For whoever has the code: that an answer waits to be confirmed is nothing to them yet. */
    PublicGrievance shown(String answerText) {
        return new PublicGrievance(
                state.equals("PROPOSED") ? "IN_WORK" : state,
                level,
                kind,
                unitCode,
                lodgedOn,
                answerDueOn,
                answer == null ? null : new PublicGrievance.Answer(answer, answerText));
    }
}
