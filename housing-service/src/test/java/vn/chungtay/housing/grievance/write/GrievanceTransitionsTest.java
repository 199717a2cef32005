package vn.chungtay.housing.grievance.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.chungtay.housing.grievance.write.GrievanceFixture.given;
import static vn.chungtay.housing.grievance.write.GrievanceFixture.upTo;
import static vn.chungtay.housing.testing.Grievances.DUE_ON;
import static vn.chungtay.housing.testing.Grievances.GRIEVANCE;
import static vn.chungtay.housing.testing.Grievances.OFFICER;
import static vn.chungtay.housing.testing.Grievances.REOPEN_UNTIL;
import static vn.chungtay.housing.testing.Grievances.UNIT_HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;

/** Every step from every state: the table is the expectation. */
class GrievanceTransitionsTest {

    private final Grievances story = Grievances.aboutCase();

    @TestFactory
    Stream<DynamicTest> everyStepFromEveryState() {
        return Stream.of(GrievanceStep.values())
                .flatMap(step -> Stream.of(GrievanceState.values())
                        .map(state -> dynamicTest(step + " from " + state, () -> tryStep(step, state))));
    }

    @Test
    void theReadmeShowsThisPicture() throws IOException {
        var picture = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> OPEN\n");
        for (GrievanceStep step : GrievanceStep.values()) {
            step.from().stream()
                    .sorted()
                    .filter(from -> from != step.to())
                    .forEach(from -> picture.append("    %s --> %s: %s%n".formatted(from, step.to(), step)));
        }
        assertThat(Files.readString(Path.of("README.md"))).contains(picture + "```\n");
    }

    private void tryStep(GrievanceStep step, GrievanceState state) {
        var result =
                given(upTo(story, state)).when(command(step, state), actor(step).metadata());
        if (step.from().contains(state)) {
            result.expectSuccessfulHandlerExecution()
                    .expectState(decided -> assertThat(decided.state()).isEqualTo(step.to()));
        } else if (step.byClock()) {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        } else {
            result.expectNoEvents()
                    .expectException(
                            Refused.with("grievance.wrong-state", Map.of("step", step.name(), "state", state.name())));
        }
    }

    private static Actor actor(GrievanceStep step) {
        return switch (step) {
            case TAKE_UP, PROPOSE_ANSWER -> OFFICER;
            case RETURN_ANSWER, CONFIRM_ANSWER -> UNIT_HEAD;
            case REOPEN -> Actor.anonymous();
            case ESCALATE, CLOSE -> Actor.system("housing");
        };
    }

    private static GrievanceCommand command(GrievanceStep step, GrievanceState state) {
        var today = state == GrievanceState.CLOSED ? REOPEN_UNTIL.plusDays(2) : DUE_ON;
        return switch (step) {
            case TAKE_UP -> new TakeUpGrievance(GRIEVANCE, today);
            case PROPOSE_ANSWER ->
                new ProposeAnswer(GRIEVANCE, Outcome.FOUNDED, null, new AnswerText("Đã sửa mái"), today);
            case RETURN_ANSWER -> new ReturnAnswer(GRIEVANCE, new Reason("Chưa nêu rõ ngày sửa"), today);
            case CONFIRM_ANSWER -> new ConfirmAnswer(GRIEVANCE, today);
            case REOPEN -> new ReopenGrievance(GRIEVANCE, new Reason("Mái vẫn dột"), today);
            case ESCALATE -> new EscalateGrievance(GRIEVANCE, Level.UNIT, REOPEN_UNTIL.plusDays(3));
            case CLOSE -> new CloseGrievance(GRIEVANCE, REOPEN_UNTIL.plusDays(3));
        };
    }
}
