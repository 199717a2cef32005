package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.resumecase.ResumeCase;
import vn.chungtay.housing.housecase.write.resumecase.ResumptionReason;
import vn.chungtay.housing.housecase.write.suspendcase.SuspendCase;
import vn.chungtay.housing.housecase.write.suspendcase.SuspensionReason;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

/** Which steps a suspended case allows is tried in {@link TransitionsTest}; here is what else a suspension means. */
class SuspensionTest {

    private static final LocalDate STILL = STARTED_ON.plusDays(5);
    private static final LocalDate GOES_ON = STARTED_ON.plusDays(10);

    private final Cases cases = Cases.story();

    @Test
    void keepsTheReasonAndWho() {
        given(upTo(cases, Stage.STARTED))
                .when(suspend(STILL), UNIT_HEAD.metadata())
                .expectEvents(cases.suspended(STILL));
        given(upTo(cases, Stage.STARTED), cases.suspended(STILL))
                .when(resume(GOES_ON), UNIT_HEAD.metadata())
                .expectEvents(cases.resumed(GOES_ON));
    }

    @Test
    void isForTheHeadOfTheUnitAlone() {
        var foreign = new Actor("c".repeat(64), Set.of("unit-head"), "T63-02").metadata();
        given(upTo(cases, Stage.STARTED)).when(suspend(STILL), foreign).expectException(Refused.with("unit.foreign"));
        given(upTo(cases, Stage.STARTED), cases.suspended(STILL))
                .when(resume(GOES_ON), foreign)
                .expectException(Refused.with("unit.foreign"));
    }

    @Test
    void isNotDatedBeforeTheStageThatItInterrupts() {
        given(upTo(cases, Stage.STARTED))
                .when(suspend(STARTED_ON.minusDays(1)), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("case.date-before-former-stage"));
        given(upTo(cases, Stage.STARTED))
                .when(suspend(STARTED_ON), UNIT_HEAD.metadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doesNotEndBeforeItBegan() {
        given(upTo(cases, Stage.STARTED), cases.suspended(STILL))
                .when(resume(STILL.minusDays(1)), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("case.date-before-suspension"));
        given(upTo(cases, Stage.STARTED), cases.suspended(STILL))
                .when(resume(STILL), UNIT_HEAD.metadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void leavesNoRoomForStepsThatAreEnteredLater() {
        for (LocalDate day : List.of(STILL, GOES_ON.minusDays(1))) {
            given(upTo(cases, Stage.STARTED), cases.suspended(STILL), cases.resumed(GOES_ON))
                    .when(new RequestInstalment(CASE, FIRST, null, 1, on(day), NOW), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "case.date-in-suspension",
                            Map.of("suspendedOn", STILL.toString(), "resumedOn", GOES_ON.toString())));
        }
        for (LocalDate day : List.of(STILL.minusDays(1), GOES_ON)) {
            given(upTo(cases, Stage.STARTED), cases.suspended(STILL), cases.resumed(GOES_ON))
                    .when(new RequestInstalment(CASE, FIRST, null, 1, on(day), NOW), OFFICER.metadata())
                    .expectEvents(cases.requested(FIRST, 1, 42_000_000, day));
        }
    }

    @Test
    void canComeAgain() {
        given(upTo(cases, Stage.STARTED), cases.suspended(STILL), cases.resumed(STILL))
                .when(suspend(GOES_ON), UNIT_HEAD.metadata())
                .expectEvents(cases.suspended(GOES_ON));
    }

    @Test
    void recordsAPaymentButSettlesOnlyWhenTheCaseGoesOn() {
        LocalDate day = HANDED_OVER_ON.plusDays(2);
        List<Object> waiting = List.of(
                upTo(cases, Stage.HANDED_OVER),
                cases.requested(SECOND, 2, 18_000_000, HANDED_OVER_ON),
                cases.reserved(SECOND, 2, 18_000_000, HANDED_OVER_ON),
                cases.suspended(HANDED_OVER_ON));
        given(waiting.toArray())
                .when(new RecordPayment(CASE, SECOND, new VndAmount(18_000_000), day), REACTION.metadata())
                .expectEvents(cases.paid(SECOND, 2, 18_000_000, day));
        given(waiting.get(0), waiting.get(1), waiting.get(2), waiting.get(3), cases.paid(SECOND, 2, 18_000_000, day))
                .when(resume(day), UNIT_HEAD.metadata())
                .expectEvents(cases.resumed(day), cases.settled(day));
    }

    private static SuspendCase suspend(LocalDate day) {
        return new SuspendCase(CASE, SuspensionReason.GRIEVANCE, on(day));
    }

    private static ResumeCase resume(LocalDate day) {
        return new ResumeCase(CASE, ResumptionReason.UNFOUNDED, on(day));
    }
}
