package vn.chungtay.housing.grievance.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.chungtay.housing.grievance.write.GrievanceFixture.fixture;
import static vn.chungtay.housing.grievance.write.GrievanceFixture.given;
import static vn.chungtay.housing.grievance.write.GrievanceFixture.upTo;
import static vn.chungtay.housing.testing.Grievances.ANSWER;
import static vn.chungtay.housing.testing.Grievances.ANSWERED_ON;
import static vn.chungtay.housing.testing.Grievances.DIRECTOR;
import static vn.chungtay.housing.testing.Grievances.DUE_ABOVE_ON;
import static vn.chungtay.housing.testing.Grievances.DUE_ON;
import static vn.chungtay.housing.testing.Grievances.EMULATION;
import static vn.chungtay.housing.testing.Grievances.ESCALATED_ON;
import static vn.chungtay.housing.testing.Grievances.GRIEVANCE;
import static vn.chungtay.housing.testing.Grievances.LODGED_ON;
import static vn.chungtay.housing.testing.Grievances.OFFICER;
import static vn.chungtay.housing.testing.Grievances.OTHER_EMULATION;
import static vn.chungtay.housing.testing.Grievances.REOPEN_UNTIL;
import static vn.chungtay.housing.testing.Grievances.UNIT_HEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.housing.grievance.write.closegrievance.CloseGrievance;
import vn.chungtay.housing.grievance.write.confirmanswer.ConfirmAnswer;
import vn.chungtay.housing.grievance.write.escalategrievance.EscalateGrievance;
import vn.chungtay.housing.grievance.write.proposeanswer.AnswerText;
import vn.chungtay.housing.grievance.write.proposeanswer.Outcome;
import vn.chungtay.housing.grievance.write.proposeanswer.ProposeAnswer;
import vn.chungtay.housing.grievance.write.reopengrievance.ReopenGrievance;
import vn.chungtay.housing.grievance.write.returnanswer.ReturnAnswer;
import vn.chungtay.housing.grievance.write.takeupgrievance.TakeUpGrievance;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DocumentNumber;

class GrievanceTest {

    private static final Actor CLOCK = Actor.system("housing");

    private final Grievances story = Grievances.aboutCase();

    private static ProposeAnswer answer(LocalDate day) {
        return new ProposeAnswer(
                GRIEVANCE, Outcome.FOUNDED, new DocumentNumber("12/TB-BHXH"), new AnswerText("Đã sửa mái"), day);
    }

    private static EscalateGrievance escalate(Level level, LocalDate day) {
        return new EscalateGrievance(GRIEVANCE, level, day);
    }

    @Nested
    class Answering {

        @Test
        void keepsTheTextInTheVaultAlone() {
            var vault = new VaultInMemory(ANSWER);

            fixture(vault)
                    .given(upTo(story, GrievanceState.IN_WORK))
                    .when(answer(ANSWERED_ON), OFFICER.metadata())
                    .expectEvents(story.proposed("UNIT", OFFICER, ANSWERED_ON));

            assertThat(vault.fields(ANSWER)).isEqualTo(Map.of("text", "Đã sửa mái"));
        }

        @Test
        void isDoneWhenTheHeadConfirms() {
            given(upTo(story, GrievanceState.PROPOSED))
                    .when(new ConfirmAnswer(GRIEVANCE, ANSWERED_ON), UNIT_HEAD.metadata())
                    .expectEvents(story.answered());
        }

        @Test
        void isNotConfirmedByItsAuthor() {
            given(story.lodged(), story.takenUp("UNIT", LODGED_ON), story.proposed("UNIT", UNIT_HEAD, ANSWERED_ON))
                    .when(new ConfirmAnswer(GRIEVANCE, ANSWERED_ON), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("answer.confirmed-by-author"));
        }

        @Test
        void isNotConfirmedByAnOfficerEvenWithAPermission() {
            var headOfNobody = new Actor("9".repeat(64), Set.of("emulation"), "VSS");
            given(upTo(story, GrievanceState.PROPOSED))
                    .when(new ConfirmAnswer(GRIEVANCE, ANSWERED_ON), headOfNobody.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("grievance.other-level", Map.of("level", "UNIT")));
        }

        @Test
        void isForNobodyWhomItConcerns() {
            given(story.lodged())
                    .when(new TakeUpGrievance(GRIEVANCE, LODGED_ON), Cases.OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("grievance.about-oneself"));
            given(upTo(story, GrievanceState.IN_WORK))
                    .when(answer(ANSWERED_ON), Cases.OFFICER.metadata())
                    .expectException(Refused.with("grievance.about-oneself"));
            given(upTo(story, GrievanceState.PROPOSED))
                    .when(new ConfirmAnswer(GRIEVANCE, ANSWERED_ON), Cases.UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("grievance.about-oneself"));
            given(upTo(story, GrievanceState.PROPOSED))
                    .when(new ReturnAnswer(GRIEVANCE, new Reason("Chưa rõ"), ANSWERED_ON), Cases.UNIT_HEAD.metadata())
                    .expectException(Refused.with("grievance.about-oneself"));
        }

        @Test
        void isForTheSamePeopleWhereItIsAboutNoCase() {
            given(Grievances.aboutConduct().lodged())
                    .when(new TakeUpGrievance(GRIEVANCE, LODGED_ON), Cases.OFFICER.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isForTheUnitOfTheProvince() {
            var foreign = new Actor("8".repeat(64), Set.of("officer"), "T63-02");
            given(story.lodged())
                    .when(new TakeUpGrievance(GRIEVANCE, LODGED_ON), foreign.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign"));
        }

        @Test
        void doesNotGoBackInTime() {
            given(upTo(story, GrievanceState.PROPOSED))
                    .when(new ConfirmAnswer(GRIEVANCE, ANSWERED_ON.minusDays(1)), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("grievance.before-last-step"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ông A, căn cước 001099123456",
                    "gọi số 0912345678",
                    "gọi số 0912 345 678",
                    "gọi số 0912.345.678",
                    "gọi 024-3933-2341"
                })
        void showsNobodysNumber(String text) {
            assertThat(catchThrowable(() -> new AnswerText(text)))
                    .satisfies(refused -> assertThat(
                                    Refused.with("answer.shows-personal-number").matches(refused))
                            .isTrue());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đã chi 60.000.000 đồng ngày 05/02/2025",
                    "Ngày 05.02.2025 đã sửa",
                    "Tổng 1.200.000.000 đồng",
                    "Công văn 1234/BHXH-TĐKT"
                })
        void mayNameDaysAndSums(String text) {
            assertThat(new AnswerText(text).text()).isEqualTo(text);
        }
    }

    @Nested
    class Escalating {

        @Test
        void doesNotHappenOnTheLastDay() {
            given(story.lodged())
                    .when(escalate(Level.UNIT, DUE_ON), CLOCK.metadata())
                    .expectNoEvents();
        }

        @Test
        void happensOnTheDayAfter() {
            given(story.lodged())
                    .when(escalate(Level.UNIT, ESCALATED_ON), CLOCK.metadata())
                    .expectEvents(story.escalated());
        }

        @Test
        void takesAnUnconfirmedAnswerFromTheUnit() {
            given(upTo(story, GrievanceState.PROPOSED))
                    .when(escalate(Level.UNIT, ESCALATED_ON), CLOCK.metadata())
                    .expectEvents(story.escalated())
                    .expectState(late -> assertThat(late.state()).isEqualTo(GrievanceState.OPEN));
        }

        @Test
        void changesNothingWhenItIsRepeated() {
            given(story.lodged(), story.escalated())
                    .when(escalate(Level.UNIT, ESCALATED_ON), CLOCK.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
            given(story.lodged(), story.escalated())
                    .when(escalate(Level.UNIT, DUE_ABOVE_ON.plusDays(30)), CLOCK.metadata())
                    .expectNoEvents();
        }

        @Test
        void goesToADirectorWhenTheSecondTermPassesToo() {
            given(story.lodged(), story.escalated())
                    .when(escalate(Level.EMULATION, DUE_ABOVE_ON), CLOCK.metadata())
                    .expectNoEvents();
            var day = DUE_ABOVE_ON.plusDays(1);
            given(story.lodged(), story.escalated())
                    .when(escalate(Level.EMULATION, day), CLOCK.metadata())
                    .expectEvents(story.escalatedAgain(day, LocalDate.of(2025, 3, 5)));
        }

        @Test
        void endsWithADirector() {
            var day = DUE_ABOVE_ON.plusDays(1);
            given(story.lodged(), story.escalated(), story.escalatedAgain(day, LocalDate.of(2025, 3, 5)))
                    .when(escalate(Level.DIRECTOR, LocalDate.of(2025, 6, 1)), CLOCK.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void leavesTheAnswerToTheLevelAbove() {
            given(story.lodged(), story.escalated())
                    .when(new TakeUpGrievance(GRIEVANCE, ESCALATED_ON), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("grievance.other-level", Map.of("level", "EMULATION")));
            given(story.lodged(), story.escalated())
                    .when(new TakeUpGrievance(GRIEVANCE, ESCALATED_ON), EMULATION.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void needsTwoPeopleThereToo() {
            var proposed = List.of(
                    story.lodged(),
                    story.escalated(),
                    story.takenUp("EMULATION", ESCALATED_ON),
                    story.proposed("EMULATION", EMULATION, ESCALATED_ON));
            given(List.copyOf(proposed))
                    .when(new ConfirmAnswer(GRIEVANCE, ESCALATED_ON), EMULATION.metadata())
                    .expectException(Refused.with("answer.confirmed-by-author"));
            given(List.copyOf(proposed))
                    .when(new ConfirmAnswer(GRIEVANCE, ESCALATED_ON), OTHER_EMULATION.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void letsADirectorConfirmInTheEnd() {
            var day = DUE_ABOVE_ON.plusDays(1);
            var proposed = List.of(
                    story.lodged(),
                    story.escalated(),
                    story.escalatedAgain(day, LocalDate.of(2025, 3, 5)),
                    story.takenUp("DIRECTOR", day),
                    story.proposed("DIRECTOR", EMULATION, day));
            given(List.copyOf(proposed))
                    .when(new ConfirmAnswer(GRIEVANCE, day), OTHER_EMULATION.metadata())
                    .expectException(Refused.with("grievance.other-level"));
            given(List.copyOf(proposed))
                    .when(new ConfirmAnswer(GRIEVANCE, day), DIRECTOR.metadata())
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Reopening {

        private final Reason reason = new Reason("Mái vẫn dột");

        @Test
        void isInTimeOnTheLastDay() {
            var vault = new VaultInMemory(Grievances.REASON);
            // Ten working days after Wednesday, 12 March.
            fixture(vault)
                    .given(upTo(story, GrievanceState.ANSWERED))
                    .when(
                            new ReopenGrievance(GRIEVANCE, reason, REOPEN_UNTIL),
                            Actor.anonymous().metadata())
                    .expectEvents(story.reopened(REOPEN_UNTIL, LocalDate.of(2025, 3, 26)));

            assertThat(vault.fields(Grievances.REASON)).isEqualTo(Map.of("reason", "Mái vẫn dột"));
        }

        @Test
        void isTooLateOnTheDayAfter() {
            given(upTo(story, GrievanceState.ANSWERED))
                    .when(
                            new ReopenGrievance(GRIEVANCE, reason, REOPEN_UNTIL.plusDays(1)),
                            Actor.anonymous().metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "grievance.reopened-too-late", Map.of("reopenUntil", REOPEN_UNTIL.toString())));
        }

        @Test
        void beginsANewTermThatEscalates() {
            var due = LocalDate.of(2025, 3, 26);
            var events = upTo(story, GrievanceState.ANSWERED);
            events.add(story.reopened(REOPEN_UNTIL, due));
            given(events).when(escalate(Level.UNIT, due), CLOCK.metadata()).expectNoEvents();
            given(events)
                    .when(escalate(Level.UNIT, due.plusDays(1)), CLOCK.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectState(late -> assertThat(late.state()).isEqualTo(GrievanceState.OPEN));
        }

        @Test
        void endsOnTheDayAfterTheLast() {
            given(upTo(story, GrievanceState.ANSWERED))
                    .when(new CloseGrievance(GRIEVANCE, REOPEN_UNTIL), CLOCK.metadata())
                    .expectNoEvents();
            given(upTo(story, GrievanceState.ANSWERED))
                    .when(new CloseGrievance(GRIEVANCE, REOPEN_UNTIL.plusDays(1)), CLOCK.metadata())
                    .expectEvents(story.closed(REOPEN_UNTIL.plusDays(1)));
        }
    }
}
