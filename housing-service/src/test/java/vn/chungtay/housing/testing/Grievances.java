package vn.chungtay.housing.testing;

import static vn.chungtay.housing.testing.Cases.UNIT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.grievance.events.GrievanceAnswerProposed;
import vn.chungtay.housing.grievance.events.GrievanceAnswerReturned;
import vn.chungtay.housing.grievance.events.GrievanceAnswered;
import vn.chungtay.housing.grievance.events.GrievanceClosed;
import vn.chungtay.housing.grievance.events.GrievanceEscalated;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.events.GrievanceReopened;
import vn.chungtay.housing.grievance.events.GrievanceTakenUp;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.infra.service.security.Actor;

/** A grievance in Tuyên Quang in February 2025, its people and its events, for tests. */
public final class Grievances {

    /** A Monday. */
    public static final LocalDate LODGED_ON = LocalDate.of(2025, 2, 3);

    /** Ten working days later, a Monday too. */
    public static final LocalDate DUE_ON = LocalDate.of(2025, 2, 17);

    public static final LocalDate ANSWERED_ON = LocalDate.of(2025, 2, 10);
    public static final LocalDate REOPEN_UNTIL = LocalDate.of(2025, 3, 12);
    public static final LocalDate ESCALATED_ON = LocalDate.of(2025, 2, 18);

    /** Five working days after the escalation. */
    public static final LocalDate DUE_ABOVE_ON = LocalDate.of(2025, 2, 25);

    public static final GrievanceId GRIEVANCE = new GrievanceId("grievance-0194670e-0000-7000-8000-000000000061");
    public static final String CONTENT = "0194670e-0000-7000-8000-000000000062";
    public static final String ANSWER = "0194670e-0000-7000-8000-000000000063";
    public static final String REASON = "0194670e-0000-7000-8000-000000000064";

    public static final Actor OFFICER = new Actor("c".repeat(64), Set.of("officer"), UNIT);
    public static final Actor UNIT_HEAD = new Actor("d".repeat(64), Set.of("unit-head"), UNIT);
    public static final Actor EMULATION = new Actor("e".repeat(64), Set.of("emulation"), "VSS");
    public static final Actor OTHER_EMULATION = new Actor("f".repeat(64), Set.of("emulation"), "VSS");
    public static final Actor DIRECTOR = new Actor("1".repeat(64), Set.of("director"), "VSS");

    public static final Map<String, String> TERM = Map.of(
            "rule", "grievance.answer_within_working_days",
            "appliesTo", "all",
            "limit", "10",
            "unit", "working days, then escalated",
            "status", "assumed",
            "basis", "");
    public static final Map<String, String> TERM_ABOVE = Map.of(
            "rule", "grievance.answer_within_working_days",
            "appliesTo", "after escalation",
            "limit", "5",
            "unit", "working days, then escalated again",
            "status", "assumed",
            "basis", "own precaution: the level above has the case before it");
    public static final Map<String, String> REOPENING = Map.of(
            "rule", "grievance.reopen_within_days",
            "appliesTo", "all",
            "limit", "30",
            "unit", "days after the answer",
            "status", "assumed",
            "basis", "own precaution: no source");

    private static final LocalDate CODED_ON = Cases.LISTED_ON;

    private final String kind;

    @Nullable
    private final String caseId;

    private Grievances(String kind, @Nullable String caseId) {
        this.kind = kind;
        this.caseId = caseId;
    }

    /** About the roof of the case of {@link Cases}. */
    public static Grievances aboutCase() {
        return new Grievances("QUALITY", Cases.CASE.value());
    }

    /** About no case. */
    public static Grievances aboutConduct() {
        return new Grievances("CONDUCT", null);
    }

    public GrievanceLodged lodged() {
        return new GrievanceLodged(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                CONTENT,
                Cases.OFFICER.staffRef(),
                DUE_ON,
                TERM,
                LODGED_ON);
    }

    public GrievanceTakenUp takenUp(String level, LocalDate day) {
        return new GrievanceTakenUp(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                level,
                OFFICER.staffRef(),
                day);
    }

    public GrievanceAnswerProposed proposed(String level, Actor author, LocalDate day) {
        return new GrievanceAnswerProposed(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                level,
                "FOUNDED",
                "12/TB-BHXH",
                ANSWER,
                author.staffRef(),
                day);
    }

    public GrievanceAnswerReturned returned(LocalDate day) {
        return new GrievanceAnswerReturned(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                "UNIT",
                REASON,
                UNIT_HEAD.staffRef(),
                day);
    }

    public GrievanceAnswered answered() {
        return new GrievanceAnswered(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                "UNIT",
                "FOUNDED",
                "12/TB-BHXH",
                ANSWER,
                OFFICER.staffRef(),
                UNIT_HEAD.staffRef(),
                1,
                LODGED_ON,
                DUE_ON,
                REOPEN_UNTIL,
                REOPENING,
                ANSWERED_ON);
    }

    public GrievanceReopened reopened(LocalDate day, LocalDate due) {
        return new GrievanceReopened(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                "UNIT",
                REASON,
                2,
                due,
                TERM,
                day);
    }

    public GrievanceEscalated escalated() {
        return new GrievanceEscalated(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                "UNIT",
                "EMULATION",
                DUE_ON,
                DUE_ABOVE_ON,
                TERM_ABOVE,
                ESCALATED_ON);
    }

    public GrievanceEscalated escalatedAgain(LocalDate day, LocalDate due) {
        return new GrievanceEscalated(
                GRIEVANCE.value(),
                kind,
                caseId,
                "08",
                "02266",
                CODED_ON,
                UNIT,
                false,
                LODGED_ON,
                "EMULATION",
                "DIRECTOR",
                DUE_ABOVE_ON,
                due,
                TERM_ABOVE,
                day);
    }

    public GrievanceClosed closed(LocalDate day) {
        return new GrievanceClosed(
                GRIEVANCE.value(), kind, caseId, "08", "02266", CODED_ON, UNIT, false, LODGED_ON, "FOUNDED", day);
    }
}
