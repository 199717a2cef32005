package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.AGAIN;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.CONFIRMED_BY;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.FUND;
import static vn.chungtay.housing.testing.Cases.JOINED;
import static vn.chungtay.housing.testing.Cases.MINUTES;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_PAYEE;
import static vn.chungtay.housing.testing.Cases.OTHER_PHOTO;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.PHOTO_SHA256;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.SPONSORSHIP;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.TODAY;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.write.accepthouse.AcceptHouse;
import vn.chungtay.housing.housecase.write.accepthouse.LifeYears;
import vn.chungtay.housing.housecase.write.addphoto.AddPhoto;
import vn.chungtay.housing.housecase.write.addsponsorship.AddSponsorship;
import vn.chungtay.housing.housecase.write.assesshouse.AssessHouse;
import vn.chungtay.housing.housecase.write.assesshouse.Persons;
import vn.chungtay.housing.housecase.write.assesshouse.PresentHouse;
import vn.chungtay.housing.housecase.write.confirmfoundation.ConfirmFoundation;
import vn.chungtay.housing.housecase.write.confirmsponsorship.ConfirmSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.WorkingDays;
import vn.chungtay.housing.housecase.write.decideduplicate.DecideDuplicate;
import vn.chungtay.housing.housecase.write.decidepayee.DecidePayee;
import vn.chungtay.housing.housecase.write.decidephoto.DecidePhoto;
import vn.chungtay.housing.housecase.write.handover.HandOver;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.lowersponsorship.Remainder;
import vn.chungtay.housing.housecase.write.namepayee.BankAccount;
import vn.chungtay.housing.housecase.write.namepayee.NamePayee;
import vn.chungtay.housing.housecase.write.namepayee.OtherPayee;
import vn.chungtay.housing.housecase.write.namepayee.PayeeRelation;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRelease;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.resumecase.ResumeCase;
import vn.chungtay.housing.housecase.write.resumecase.ResumptionReason;
import vn.chungtay.housing.housecase.write.suspendcase.SuspendCase;
import vn.chungtay.housing.housecase.write.suspendcase.SuspensionReason;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Lowerings;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

/** Every step from every stage, and every answer to a request in every state: the tables are the expectation. */
class TransitionsTest {

    private final Cases cases = Cases.story();

    @TestFactory
    Stream<DynamicTest> everyStepFromEveryStage() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(Stage.values())
                        .map(stage -> dynamicTest(step + " from " + stage, () -> tryStep(step, stage))));
    }

    @TestFactory
    Stream<DynamicTest> everyStepOfASuspendedCase() {
        return Stream.of(Step.values())
                .flatMap(step -> Step.SUSPEND_CASE.from().stream()
                        .map(stage -> dynamicTest(
                                step + " while suspended in " + stage, () -> tryStepWhileSuspended(step, stage))));
    }

    @TestFactory
    Stream<DynamicTest> everyStepOfACaseThatLooksLikeAnother() {
        return Stream.of(Step.values())
                .map(step -> dynamicTest(step + " while a duplicate is suspected", () -> tryStepInDoubt(step)));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerToEveryStateOfARequest() {
        return Stream.of(InstalmentState.values())
                .flatMap(present -> Stream.of(
                                InstalmentState.RESERVED,
                                InstalmentState.REFUSED,
                                InstalmentState.RELEASED,
                                InstalmentState.PAID)
                        .map(wanted -> dynamicTest(present + " becomes " + wanted, () -> tryAnswer(present, wanted))));
    }

    @Test
    void theReadmeShowsTheseTables() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")))
                .containsSequence(Stream.of(Step.values())
                        .map(step -> row(step, step.from())
                                + (step.possibleWhileSuspended() ? " yes |" : " no |")
                                + (step.possibleWhileDoubtful() ? " yes |" : " no |"))
                        .toList())
                .containsSequence(Stream.of(InstalmentState.values())
                        .map(state -> row(state, state.next()))
                        .toList());
    }

    @Test
    void theReadmeShowsThesePictures() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(pictureOfStages())
                .contains(pictureOfRequests());
    }

    private static String pictureOfStages() {
        var picture = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> LISTED\n");
        for (Step step : Step.values()) {
            Stage to = step.to();
            if (to != null) {
                step.from().forEach(from -> picture.append("    %s --> %s: %s%n".formatted(from, to, step)));
            }
        }
        return picture + "    HANDED_OVER --> SETTLED: everything given\n```\n";
    }

    private static String pictureOfRequests() {
        var picture = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> REQUESTED\n");
        for (InstalmentState state : InstalmentState.values()) {
            state.next().forEach(next -> picture.append("    %s --> %s%n".formatted(state, next)));
        }
        return picture + "```\n";
    }

    private static String row(Enum<?> what, Set<? extends Enum<?>> to) {
        String names = to.stream().map(Enum::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "| " + what + " | |" : "| " + what + " | " + names + " |";
    }

    private void tryStep(Step step, Stage stage) {
        var result = given(upTo(cases, stage)).when(command(step), actor(step).metadata());
        if (!step.from().contains(stage)) {
            result.expectNoEvents()
                    .expectException(
                            Refused.with("case.wrong-stage", Map.of("step", step.name(), "stage", stage.name())));
        } else if (step == Step.RESUME_CASE) {
            result.expectNoEvents().expectException(Refused.with("case.not-suspended"));
        } else if (step == Step.DECIDE_DUPLICATE) {
            result.expectNoEvents().expectException(Refused.with("duplicate.not-suspected"));
        } else if (step == Step.DECIDE_PHOTO && stage.compareTo(Stage.STARTED) < 0) {
            result.expectNoEvents().expectException(Refused.with("photo.not-in-case"));
        } else if (step == Step.DECIDE_PAYEE) {
            result.expectNoEvents().expectException(Refused.with("payee.not-in-case"));
        } else if (step == Step.REQUEST_INSTALMENT && stage == Stage.SPONSORED) {
            result.expectNoEvents().expectException(Refused.with("instalment.gate-not-reached"));
        } else if (step == Step.REQUEST_INSTALMENT && stage != Stage.STARTED) {
            result.expectNoEvents().expectException(Refused.with("instalment.already-requested"));
        } else {
            Stage reached = step.to() == null ? stage : step.to();
            result.expectSuccessfulHandlerExecution()
                    .expectState(decided -> assertThat(decided.stage()).isEqualTo(reached));
        }
    }

    private void tryStepWhileSuspended(Step step, Stage stage) {
        var result = given(upTo(cases, stage), cases.suspended(TODAY))
                .when(command(step), actor(step).metadata());
        if (!step.from().contains(stage)) {
            result.expectNoEvents().expectException(Refused.with("case.wrong-stage"));
        } else if (step == Step.DECIDE_DUPLICATE) {
            result.expectNoEvents().expectException(Refused.with("duplicate.not-suspected"));
        } else if (step.possibleWhileSuspended()) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectNoEvents().expectException(Refused.with("case.suspended", Map.of("reason", "GRIEVANCE")));
        }
    }

    private void tryStepInDoubt(Step step) {
        for (Object doubt : List.of(cases.suspected(), cases.decided(true))) {
            var result = given(cases.listed(), cases.suspected(), doubt)
                    .when(command(step), actor(step).metadata());
            if (!step.from().contains(Stage.LISTED)) {
                result.expectNoEvents().expectException(Refused.with("case.wrong-stage"));
            } else if (step == Step.RESUME_CASE) {
                result.expectNoEvents().expectException(Refused.with("case.not-suspended"));
            } else if (step.possibleWhileDoubtful()) {
                result.expectSuccessfulHandlerExecution();
            } else {
                boolean decided = doubt.equals(cases.decided(true));
                result.expectNoEvents()
                        .expectException(Refused.with(decided ? "case.duplicate" : "case.duplicate-suspected"));
            }
        }
    }

    private static Actor actor(Step step) {
        return switch (step) {
            case DECIDE_DUPLICATE,
                    CONFIRM_SPONSORSHIP,
                    ADD_SPONSORSHIP,
                    LOWER_SPONSORSHIP,
                    DECIDE_PHOTO,
                    DECIDE_PAYEE,
                    SUSPEND_CASE,
                    RESUME_CASE,
                    WITHDRAW_CASE -> UNIT_HEAD;
            case ASSESS_HOUSE, CONFIRM_FOUNDATION, ADD_PHOTO, NAME_PAYEE, REQUEST_INSTALMENT, ACCEPT_HOUSE, HAND_OVER ->
                OFFICER;
        };
    }

    private void tryAnswer(InstalmentState present, InstalmentState wanted) {
        List<HouseCaseEvent> events = new ArrayList<>(upTo(cases, Stage.STARTED));
        events.add(cases.requested(FIRST, 1, 42_000_000, STARTED_ON));
        switch (present) {
            case REQUESTED -> {}
            case RESERVED -> events.add(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
            case REFUSED -> events.add(cases.refused(FIRST, 1, 42_000_000, 1, STARTED_ON));
            case PAID -> {
                events.add(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
                events.add(cases.paid(FIRST, 1, 42_000_000, STARTED_ON));
            }
            case EXPIRED -> {
                events.add(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
                events.add(cases.expired(FIRST, 1, 42_000_000, TODAY));
            }
            case RELEASED -> {
                events.add(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
                events.add(cases.expired(FIRST, 1, 42_000_000, TODAY));
                events.add(cases.released(FIRST, 1, 42_000_000, TODAY));
            }
            case CANCELLED -> {
                events.add(cases.withdrawn("MOVED"));
                events.add(cases.cancelled(FIRST, 1, 42_000_000));
            }
            case RETURN_DUE -> {
                events.add(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
                events.add(cases.paid(FIRST, 1, 42_000_000, STARTED_ON));
                events.add(cases.withdrawn("MOVED"));
                events.add(cases.cancelled(FIRST, 1, 42_000_000));
            }
        }
        HouseCaseCommand answer = switch (wanted) {
            case RESERVED -> new RecordReservation(CASE, FIRST, STARTED_ON);
            case REFUSED -> new RecordRefusal(CASE, FIRST, 1, "fund.insufficient", STARTED_ON);
            case PAID -> new RecordPayment(CASE, FIRST, new VndAmount(42_000_000), STARTED_ON);
            case RELEASED -> new RecordRelease(CASE, FIRST, STARTED_ON);
            case REQUESTED, EXPIRED, CANCELLED, RETURN_DUE ->
                throw new IllegalArgumentException("No answer says " + wanted);
        };
        var result = given(events).when(answer, REACTION.metadata());
        if (present.next().contains(wanted)
                || (wanted == InstalmentState.PAID && present == InstalmentState.CANCELLED)) {
            result.expectSuccessfulHandlerExecution();
        } else if (wanted != InstalmentState.PAID && present.cancelled()) {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        } else {
            result.expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.wrong-state", Map.of("state", present.name(), "wanted", wanted.name())));
        }
    }

    private static HouseCaseCommand command(Step step) {
        return switch (step) {
            case DECIDE_DUPLICATE -> new DecideDuplicate(CASE, false, new Reason("Khác số nhà"), on(TODAY));
            case ASSESS_HOUSE ->
                new AssessHouse(
                        CASE, new PresentHouse(true, new Persons(1), new AreaCentiM2(1_000), Set.of()), on(TODAY));
            case CONFIRM_SPONSORSHIP ->
                new ConfirmSponsorship(
                        CASE,
                        new Promise(
                                new PromisedMoney(FUND, new VndAmount(60_000_000), PlanChoice.DEFAULT),
                                List.of(),
                                null),
                        on(TODAY));
            case ADD_SPONSORSHIP ->
                new AddSponsorship(CASE, JOINED, null, new Promise(null, List.of(), new WorkingDays(12)), on(TODAY));
            case LOWER_SPONSORSHIP ->
                new LowerSponsorship(
                        CASE, SPONSORSHIP, new Remainder(59_000_000, List.of(), 0), Lowerings.BASIS, on(TODAY));
            case CONFIRM_FOUNDATION -> new ConfirmFoundation(CASE, CONFIRMED_BY, PHOTO, PHOTO_SHA256, on(TODAY));
            case ADD_PHOTO -> new AddPhoto(CASE, OTHER_PHOTO, PHOTO_SHA256, Stage.STARTED, on(TODAY));
            case DECIDE_PHOTO -> new DecidePhoto(CASE, PHOTO, true, new Reason("Đã đến xem"), on(TODAY));
            case NAME_PAYEE ->
                new NamePayee(
                        CASE,
                        new BankAccount("970436", "0011001932418", "NGUOI VI DU"),
                        new OtherPayee(PayeeRelation.CHILD, new Reason("Chủ hộ không có tài khoản")),
                        on(TODAY),
                        NOW);
            case DECIDE_PAYEE -> new DecidePayee(CASE, OTHER_PAYEE, true, new Reason("Đã gọi cho chủ hộ"), on(TODAY));
            case REQUEST_INSTALMENT -> new RequestInstalment(CASE, AGAIN, null, 1, on(TODAY), NOW);
            case ACCEPT_HOUSE ->
                new AcceptHouse(
                        CASE,
                        AreaCentiM2.ofM2(new BigDecimal("30")),
                        EnumSet.allOf(SturdyPart.class),
                        new LifeYears(20),
                        Set.of(),
                        on(TODAY));
            case HAND_OVER -> new HandOver(CASE, MINUTES, on(TODAY));
            case SUSPEND_CASE -> new SuspendCase(CASE, SuspensionReason.GRIEVANCE, on(TODAY));
            case RESUME_CASE -> new ResumeCase(CASE, ResumptionReason.UNFOUNDED, on(TODAY));
            case WITHDRAW_CASE -> new WithdrawCase(CASE, WithdrawalReason.MOVED, on(TODAY));
        };
    }
}
