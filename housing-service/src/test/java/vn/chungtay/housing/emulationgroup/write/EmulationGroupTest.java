package vn.chungtay.housing.emulationgroup.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Clusters.CHANGED_ON;
import static vn.chungtay.housing.testing.Clusters.CLUSTER;
import static vn.chungtay.housing.testing.Clusters.EMULATION;
import static vn.chungtay.housing.testing.Clusters.FORMED_ON;
import static vn.chungtay.housing.testing.Clusters.LAST_DAY;
import static vn.chungtay.housing.testing.Clusters.NAME;
import static vn.chungtay.housing.testing.Clusters.THIRD_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.housing.emulationgroup.write.changegroup.ChangeEmulationGroup;
import vn.chungtay.housing.emulationgroup.write.dissolvegroup.DissolveEmulationGroup;
import vn.chungtay.housing.emulationgroup.write.formgroup.FormEmulationGroup;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.UnitAuthorityByReference;
import vn.chungtay.infra.service.values.DocumentNumber;

class EmulationGroupTest {

    private static final List<String> MEMBERS = List.of(UNIT, OTHER_UNIT, THIRD_UNIT);

    @Nested
    class Forming {

        @Test
        void recordsWhatTheDecisionSays() {
            given().when(form(OTHER_UNIT, MEMBERS, FORMED_ON), EMULATION.metadata())
                    .expectEvents(Clusters.formed());
        }

        @Test
        void takesTheKindFromTheName() {
            assertThat(new GroupName("Khối thi đua các Ban nghiệp vụ").kind()).isEqualTo(GroupKind.BLOCK);
            assertThat(new GroupName(NAME).kind()).isEqualTo(GroupKind.CLUSTER);
        }

        @Test
        void refusesOneUnitAlone() {
            assertThatThrownBy(() -> composition(UNIT, List.of(UNIT)))
                    .matches(Refused.with("emulation-group.too-few-members", Map.of("members", 1))::matches);
            assertThat(composition(UNIT, List.of(UNIT, OTHER_UNIT)).unitCodes()).hasSize(2);
        }

        @Test
        void refusesAUnitTwice() {
            assertThatThrownBy(() -> composition(UNIT, List.of(UNIT, OTHER_UNIT, UNIT)))
                    .matches(Refused.with("emulation-group.member-twice", Map.of("unitCode", UNIT))::matches);
        }

        @Test
        void refusesALeadFromOutside() {
            assertThatThrownBy(() -> composition("T63-01", MEMBERS))
                    .matches(Refused.with("emulation-group.lead-not-member", Map.of("unitCode", "T63-01"))::matches);
        }

        @Test
        void wantsUnitsThatActOnItsFirstDay() {
            LocalDate lastOfOther = LocalDate.of(2025, 3, 31);
            given().when(form(THIRD_UNIT, List.of(OTHER_UNIT, THIRD_UNIT), lastOfOther), EMULATION.metadata())
                    .expectSuccessfulHandlerExecution();
            given().when(
                            form(THIRD_UNIT, List.of(OTHER_UNIT, THIRD_UNIT), lastOfOther.plusDays(1)),
                            EMULATION.metadata())
                    .expectNoEvents()
                    .expectException(
                            Refused.with("unit.unknown", Map.of("unitCode", OTHER_UNIT, "date", "2025-04-01")));
        }

        @Test
        void isForTheEmulationDepartment() {
            given().when(form(OTHER_UNIT, MEMBERS, FORMED_ON), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cụm thi đua số IV",
                    "Cụm thi đua số 4 (miền núi phía Bắc)",
                    "Khối thi đua các Ban, Văn phòng",
                    "Cụm thi đua năm 2025"
                })
        void takesNamesAsDecisionsHaveThem(String name) {
            assertThat(new GroupName(name).value()).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "Cụm thi đua",
                    "Cụm thi đua ",
                    "Cụm số IV",
                    "cụm thi đua số IV",
                    "Cụm thi đua số IV ",
                    "Cụm thi đua 0912345678",
                    "Cụm thi đua <b>IV</b>"
                })
        void refusesWhatIsNoName(String name) {
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new GroupName(name));
        }

        @Test
        void refusesANameOfMoreThanEightySigns() {
            String longest = NAME + " " + "a".repeat(80 - NAME.length() - 1);
            assertThat(new GroupName(longest).value()).hasSize(80);
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new GroupName(longest + "a"));
        }
    }

    @Nested
    class Changing {

        @Test
        void recordsWhoIsInItFromThatDay() {
            given(Clusters.formed())
                    .when(change(UNIT, List.of(UNIT, THIRD_UNIT), CHANGED_ON), EMULATION.metadata())
                    .expectEvents(Clusters.changed());
        }

        @Test
        void goesForwardOnlyButMayPutTheSameDayRight() {
            given(Clusters.formed(), Clusters.changed())
                    .when(change(UNIT, MEMBERS, CHANGED_ON.minusDays(1)), EMULATION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "emulation-group.before-last-decision",
                            Map.of("lastFrom", CHANGED_ON.toString(), "day", "2025-02-09")));
            given(Clusters.formed(), Clusters.changed())
                    .when(change(UNIT, MEMBERS, CHANGED_ON), EMULATION.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void wantsUnitsThatActOnThatDay() {
            given(Clusters.formed())
                    .when(change(UNIT, List.of(UNIT, "KV35-XIX"), CHANGED_ON), EMULATION.metadata())
                    .expectException(Refused.with("unit.unknown", Map.of("unitCode", "KV35-XIX")));
        }

        @Test
        void refusesAGroupThatWasDissolved() {
            given(Clusters.formed(), Clusters.dissolved())
                    .when(change(UNIT, MEMBERS, LAST_DAY), EMULATION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("emulation-group.dissolved", Map.of("lastDay", LAST_DAY.toString())));
        }

        @Test
        void isForTheEmulationDepartment() {
            given(Clusters.formed())
                    .when(change(UNIT, MEMBERS, CHANGED_ON), Cases.OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("unit.foreign"));
        }
    }

    @Nested
    class Dissolving {

        @Test
        void recordsTheLastDay() {
            given(Clusters.formed(), Clusters.changed())
                    .when(dissolve(LAST_DAY), EMULATION.metadata())
                    .expectEvents(Clusters.dissolved());
        }

        @Test
        void isNotBeforeWhatTheLastDecisionSays() {
            given(Clusters.formed(), Clusters.changed())
                    .when(dissolve(CHANGED_ON.minusDays(1)), EMULATION.metadata())
                    .expectException(Refused.with("emulation-group.before-last-decision"));
            given(Clusters.formed(), Clusters.changed())
                    .when(dissolve(CHANGED_ON), EMULATION.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isDoneOnce() {
            given(Clusters.formed(), Clusters.dissolved())
                    .when(dissolve(LAST_DAY.plusDays(1)), EMULATION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("emulation-group.dissolved"));
        }

        @Test
        void isForTheEmulationDepartment() {
            given(Clusters.formed())
                    .when(dissolve(LAST_DAY), OFFICER.metadata())
                    .expectException(Refused.with("unit.foreign"));
        }
    }

    private static Composition composition(String lead, List<String> members) {
        return new Composition(new GroupName(NAME), lead, members);
    }

    private static FormEmulationGroup form(String lead, List<String> members, LocalDate from) {
        return new FormEmulationGroup(
                CLUSTER, composition(lead, members), basis("12/QĐ-BHXH", LocalDate.of(2025, 1, 10)), from);
    }

    private static ChangeEmulationGroup change(String lead, List<String> members, LocalDate from) {
        return new ChangeEmulationGroup(
                CLUSTER, composition(lead, members), basis("31/QĐ-BHXH", LocalDate.of(2025, 2, 8)), from);
    }

    private static DissolveEmulationGroup dissolve(LocalDate lastDay) {
        return new DissolveEmulationGroup(CLUSTER, basis("77/QĐ-BHXH", LocalDate.of(2025, 3, 18)), lastDay);
    }

    private static LegalBasis basis(String number, LocalDate day) {
        return new LegalBasis(new DocumentNumber(number), Cases.on(day));
    }

    private static TestExecutor<EmulationGroup> given(Object... events) {
        var fixture = new AggregateTestFixture<>(EmulationGroup.class);
        fixture.registerInjectableResource(ReferenceData.units());
        fixture.registerInjectableResource(new UnitAuthorityByReference(
                Permissions.read(new ClassPathResource("permissions.csv")), ReferenceData.units()));
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }
}
