package vn.chungtay.housing.inspection.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.housing.inspection.write.InspectionFixture.fixture;
import static vn.chungtay.housing.inspection.write.InspectionFixture.given;
import static vn.chungtay.housing.inspection.write.InspectionFixture.upTo;
import static vn.chungtay.housing.testing.Inspections.DRAWN_ON;
import static vn.chungtay.housing.testing.Inspections.DUE_ON;
import static vn.chungtay.housing.testing.Inspections.EMULATION;
import static vn.chungtay.housing.testing.Inspections.INSPECTION;
import static vn.chungtay.housing.testing.Inspections.INSPECTOR;
import static vn.chungtay.housing.testing.Inspections.NOTE;
import static vn.chungtay.housing.testing.Inspections.PAID_VND;
import static vn.chungtay.housing.testing.Inspections.REASON;
import static vn.chungtay.housing.testing.Inspections.TERM;
import static vn.chungtay.housing.testing.Inspections.UNIT_HEAD;
import static vn.chungtay.housing.testing.Inspections.VISITED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.inspection.inspected.InspectedCase;
import vn.chungtay.housing.inspection.write.assigninspection.AssignInspection;
import vn.chungtay.housing.inspection.write.closefollowup.CloseFollowUp;
import vn.chungtay.housing.inspection.write.recordfindings.Confirmation;
import vn.chungtay.housing.inspection.write.recordfindings.Fault;
import vn.chungtay.housing.inspection.write.recordfindings.Findings;
import vn.chungtay.housing.inspection.write.recordfindings.Note;
import vn.chungtay.housing.inspection.write.recordfindings.RecordFindings;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Inspections;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

class InspectionTest {

    private static final Actor FOREIGN = new Actor("8".repeat(64), Set.of("unit-head", "officer"), "T63-02");

    private static AssignInspection assign(Actor inspector) {
        return new AssignInspection(INSPECTION, inspector.staffRef(), DRAWN_ON);
    }

    private static RecordFindings found(long receivedVnd, List<String> photoIds, @Nullable Note note, LocalDate day) {
        return new RecordFindings(
                INSPECTION,
                new Findings(true, true, Confirmation.YES, Confirmation.YES, receivedVnd),
                photoIds,
                note,
                new DayOfFact(day, VISITED_ON));
    }

    private static RecordFindings allWell(LocalDate day) {
        return found(PAID_VND, List.of(), null, day);
    }

    @Nested
    class Assigning {

        @Test
        void namesTheInspector() {
            given(upTo(InspectionState.DRAWN))
                    .when(assign(INSPECTOR), UNIT_HEAD.metadata())
                    .expectEvents(Inspections.assigned(INSPECTOR));
        }

        @Test
        void changesNothingWhenItIsRepeated() {
            given(upTo(InspectionState.ASSIGNED))
                    .when(assign(INSPECTOR), UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void mayNameAnotherUntilSomebodyHasBeenThere() {
            given(upTo(InspectionState.ASSIGNED))
                    .when(assign(EMULATION), UNIT_HEAD.metadata())
                    .expectEvents(Inspections.assigned(EMULATION));
        }

        @Test
        void namesNobodyWhomTheCaseConcerns() {
            given(upTo(InspectionState.DRAWN))
                    .when(assign(Cases.OFFICER), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("inspection.own-case"));
        }

        @Test
        void isForTheUnitOfTheCase() {
            given(upTo(InspectionState.DRAWN))
                    .when(assign(INSPECTOR), FOREIGN.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign"));
        }
    }

    @Nested
    class Finding {

        @Test
        void endsWhereAllIsWell() {
            given(upTo(InspectionState.ASSIGNED))
                    .when(allWell(VISITED_ON), INSPECTOR.metadata())
                    .expectEvents(Inspections.sound());
        }

        @Test
        void setsADayForFaultsAndKeepsTheTextInTheVaultAlone() {
            var vault = new VaultInMemory(NOTE);

            fixture(vault)
                    .given(upTo(InspectionState.ASSIGNED))
                    .when(
                            found(PAID_VND - 10_000_000, List.of(Cases.PHOTO), new Note("Thiếu tiền"), VISITED_ON),
                            INSPECTOR.metadata())
                    .expectEvents(Inspections.faulty());

            assertThat(vault.fields(NOTE)).isEqualTo(Map.of("text", "Thiếu tiền"));
        }

        @Test
        void isForTheInspectorAlone() {
            given(upTo(InspectionState.ASSIGNED))
                    .when(allWell(VISITED_ON), EMULATION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("inspection.other-inspector"));
        }

        @Test
        void isNotForWhoTookPartInTheCaseSince() {
            given(List.of(Inspections.opened(), Inspections.assigned(Cases.OFFICER)))
                    .when(allWell(VISITED_ON), Cases.OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("inspection.own-case"));
        }

        @Test
        void isForPeopleOfTheUnit() {
            given(List.of(Inspections.opened(), Inspections.assigned(FOREIGN)))
                    .when(allWell(VISITED_ON), FOREIGN.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign"));
        }

        @Test
        void isNotFromBeforeTheDraw() {
            given(upTo(InspectionState.ASSIGNED))
                    .when(allWell(DRAWN_ON.minusDays(1)), INSPECTOR.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("inspection.before-draw"));
            given(upTo(InspectionState.ASSIGNED))
                    .when(allWell(DRAWN_ON), INSPECTOR.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isProvedByPhotosOfTheCase() {
            given(upTo(InspectionState.ASSIGNED))
                    .when(
                            found(PAID_VND, List.of(Cases.PHOTO, Cases.OTHER_PHOTO), null, VISITED_ON),
                            INSPECTOR.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "inspection.photo-not-of-case", Map.of("photoIds", List.of(Cases.OTHER_PHOTO))));
        }

        @ParameterizedTest
        @CsvSource({"YES,", "YES, -1", "YES, 1000000000000000", "NO,", "NO, -1", "NOT_REACHED, 0"})
        void hasASumExactlyWhereTheHouseholdWasReached(Confirmation money, @Nullable Long receivedVnd) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new Findings(true, true, Confirmation.YES, money, receivedVnd))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("inspection.received-amount"));
        }
    }

    @Nested
    class Faults {

        private static final InspectedCase PAID = InspectionFixture.CASES.find(Cases.CASE, VISITED_ON);
        private static final InspectedCase AT_WORK =
                InspectionFixture.CASES.find(Cases.CASE, Cases.HANDED_OVER_ON.minusDays(1));

        @Test
        void areNoneWhereNobodyWasReachedAndTheHouseIsWell() {
            assertThat(new Findings(true, true, Confirmation.NOT_REACHED, Confirmation.NOT_REACHED, null).faults(PAID))
                    .isEmpty();
        }

        @Test
        void areAllThatIsWrong() {
            assertThat(new Findings(false, false, Confirmation.NO, Confirmation.NO, 0L).faults(PAID))
                    .containsExactly(Fault.values());
        }

        @Test
        void beforeTheHandoverConcernTheMoneyAlone() {
            assertThat(new Findings(false, false, Confirmation.NO, Confirmation.YES, PAID_VND).faults(AT_WORK))
                    .isEmpty();
            assertThat(new Findings(false, false, Confirmation.NO, Confirmation.NO, 0L).faults(AT_WORK))
                    .containsExactly(Fault.MONEY_NOT_RECEIVED, Fault.AMOUNT_DIFFERS);
        }

        @Test
        void areEachDongToTheOneSideAndTheOther() {
            assertThat(List.of(PAID_VND - 1, PAID_VND + 1))
                    .allSatisfy(told -> assertThat(
                                    new Findings(true, true, Confirmation.YES, Confirmation.YES, told).faults(PAID))
                            .containsExactly(Fault.AMOUNT_DIFFERS));
        }
    }

    @Nested
    class Closing {

        private static CloseFollowUp close() {
            return new CloseFollowUp(INSPECTION, new Reason("Hộ đã nhận đủ"), DUE_ON);
        }

        @Test
        void keepsTheReasonInTheVaultAlone() {
            var vault = new VaultInMemory(REASON);

            fixture(vault)
                    .given(upTo(InspectionState.FOLLOW_UP))
                    .when(close(), UNIT_HEAD.metadata())
                    .expectEvents(Inspections.closed(DUE_ON));

            assertThat(vault.fields(REASON)).isEqualTo(Map.of("reason", "Hộ đã nhận đủ"));
        }

        @Test
        void isNotForTheInspector() {
            var both = new Actor(INSPECTOR.staffRef(), Set.of("unit-head"), Cases.UNIT);
            given(upTo(InspectionState.FOLLOW_UP))
                    .when(close(), both.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("inspection.closed-by-inspector"));
        }

        @Test
        void isNotForWhomTheCaseConcerns() {
            given(upTo(InspectionState.FOLLOW_UP))
                    .when(close(), Cases.UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("inspection.own-case"));
        }

        @Test
        void isForTheUnitOfTheCase() {
            given(upTo(InspectionState.FOLLOW_UP))
                    .when(close(), FOREIGN.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign"));
        }
    }

    @Test
    void theTermIsDatedAndSaysThatItIsAssumed() {
        assertThat(InspectionFixture.TERMS.followUp(VISITED_ON).lastDay()).isEqualTo(DUE_ON);
        assertThat(InspectionFixture.TERMS.followUp(VISITED_ON).rule()).isEqualTo(TERM);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> InspectionFixture.TERMS.followUp(LocalDate.of(2024, 3, 31)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("inspection.no-term-on-day"));
    }
}
