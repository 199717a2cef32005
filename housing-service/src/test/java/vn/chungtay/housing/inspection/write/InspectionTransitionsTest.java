package vn.chungtay.housing.inspection.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.chungtay.housing.inspection.write.InspectionFixture.given;
import static vn.chungtay.housing.inspection.write.InspectionFixture.upTo;
import static vn.chungtay.housing.testing.Inspections.DUE_ON;
import static vn.chungtay.housing.testing.Inspections.EMULATION;
import static vn.chungtay.housing.testing.Inspections.INSPECTION;
import static vn.chungtay.housing.testing.Inspections.INSPECTOR;
import static vn.chungtay.housing.testing.Inspections.PAID_VND;
import static vn.chungtay.housing.testing.Inspections.UNIT_HEAD;
import static vn.chungtay.housing.testing.Inspections.VISITED_ON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.inspection.write.assigninspection.AssignInspection;
import vn.chungtay.housing.inspection.write.closefollowup.CloseFollowUp;
import vn.chungtay.housing.inspection.write.recordfindings.Confirmation;
import vn.chungtay.housing.inspection.write.recordfindings.Findings;
import vn.chungtay.housing.inspection.write.recordfindings.RecordFindings;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

/** Every step from every state: the table is the expectation. */
class InspectionTransitionsTest {

    @TestFactory
    Stream<DynamicTest> everyStepFromEveryState() {
        return Stream.of(InspectionStep.values())
                .flatMap(step -> Stream.of(InspectionState.values())
                        .map(state -> dynamicTest(step + " from " + state, () -> tryStep(step, state))));
    }

    @Test
    void theReadmeShowsThisPicture() throws IOException {
        var picture = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> DRAWN\n");
        for (InspectionStep step : InspectionStep.values()) {
            step.from().stream()
                    .sorted()
                    .filter(from -> from != step.to())
                    .forEach(from -> picture.append("    %s --> %s: %s%n".formatted(from, step.to(), step)));
        }
        assertThat(Files.readString(Path.of("README.md"))).contains(picture + "```\n");
    }

    private static void tryStep(InspectionStep step, InspectionState state) {
        var result = given(upTo(state)).when(command(step), actor(step).metadata());
        if (step.from().contains(state)) {
            result.expectSuccessfulHandlerExecution()
                    .expectState(decided -> assertThat(decided.state()).isEqualTo(step.to()));
        } else {
            result.expectNoEvents()
                    .expectException(
                            Refused.with("inspection.wrong-state", Map.of("step", step.name(), "state", state.name())));
        }
    }

    private static Actor actor(InspectionStep step) {
        return switch (step) {
            case ASSIGN, CLOSE_FOLLOW_UP -> UNIT_HEAD;
            case FIND_NO_FAULT, FIND_FAULTS -> INSPECTOR;
        };
    }

    private static Object command(InspectionStep step) {
        return switch (step) {
            case ASSIGN -> new AssignInspection(INSPECTION, EMULATION.staffRef(), VISITED_ON);
            case FIND_NO_FAULT -> found(true);
            case FIND_FAULTS -> found(false);
            case CLOSE_FOLLOW_UP -> new CloseFollowUp(INSPECTION, new Reason("Hộ đã nhận đủ"), DUE_ON);
        };
    }

    private static RecordFindings found(boolean inUse) {
        return new RecordFindings(
                INSPECTION,
                new Findings(inUse, true, Confirmation.YES, Confirmation.YES, PAID_VND),
                List.of(),
                null,
                new DayOfFact(VISITED_ON, VISITED_ON));
    }
}
