package vn.chungtay.housing.waiting.read.waitingview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.housing.grievance.write.Level;
import vn.chungtay.housing.waiting.read.waitingview.Desks.Seat;
import vn.chungtay.housing.waiting.read.waitingview.WorkKind.Desk;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permissions;

class DesksTest {

    private static final Set<String> ROLES =
            Set.of("officer", "unit-head", "accountant", "emulation", "director", "auditor");

    private final Permissions permissions = Permissions.read(new ClassPathResource("permissions.csv"));
    private final Desks desks = new Desks(permissions, ReferenceData.units());

    @Test
    void areOperationsOfThePermissionMatrix() {
        assertThat(permissions.operations())
                .containsAll(Desk.all().map(desk -> desk.kind().operation()).toList());
    }

    @Test
    void ofGrievancesAreThoseOfTheLevelsThatDecide() {
        for (Level level : Level.values()) {
            assertThat(new Desk(WorkKind.GRIEVANCE_TO_TAKE_UP, level.name()).roles(ROLES))
                    .isEqualTo(level.authors());
            assertThat(new Desk(WorkKind.GRIEVANCE_TO_ANSWER, level.name()).roles(ROLES))
                    .isEqualTo(level.authors());
            assertThat(new Desk(WorkKind.GRIEVANCE_TO_CONFIRM, level.name()).roles(ROLES))
                    .isEqualTo(level.confirmers());
        }
        assertThat(WorkKind.LEVELS)
                .isEqualTo(List.of(Level.values()).stream().map(Level::name).toList());
    }

    @Test
    void ofASuccessorHoldWhatItsPredecessorsLeft() {
        List<Seat> seats = desks.of(actor("KV35-XIX", "unit-head"), null, null);

        assertThat(seats)
                .filteredOn(seat -> seat.onlyBy() == null)
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.unitCodes()).containsExactlyInAnyOrder("KV35-XIX", "T63-02", "T63-08");
                    assertThat(seat.desk()).contains("SPONSORSHIP/UNIT", "GRIEVANCE_TO_CONFIRM/UNIT");
                    assertThat(seat.desk())
                            .doesNotContain("INSTALMENT_TO_REQUEST/UNIT", "GRIEVANCE_TO_CONFIRM/EMULATION");
                });
    }

    @Test
    void ofTheEmulationDepartmentAreForAllUnitsAndOfItsLevel() {
        List<Seat> seats = desks.of(actor("VSS", "emulation"), null, null);

        assertThat(seats)
                .filteredOn(seat -> seat.onlyBy() == null)
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.unitCodes()).isNull();
                    assertThat(seat.desk())
                            .containsExactlyInAnyOrder(
                                    "GRIEVANCE_TO_TAKE_UP/EMULATION",
                                    "GRIEVANCE_TO_TAKE_UP/DIRECTOR",
                                    "GRIEVANCE_TO_ANSWER/EMULATION",
                                    "GRIEVANCE_TO_ANSWER/DIRECTOR",
                                    "GRIEVANCE_TO_CONFIRM/EMULATION",
                                    "INSPECTOR_TO_NAME/UNIT",
                                    "FOLLOW_UP_TO_CLOSE/UNIT");
                });
    }

    @Test
    void areThoseOfOneKindOrOneUnitWhereThatIsWanted() {
        assertThat(desks.of(actor("T63-08", "unit-head"), WorkKind.PAYEE, "T63-08"))
                .containsExactly(new Seat(List.of("PAYEE/UNIT"), Set.of("T63-08"), null));
        assertThat(desks.of(actor("T63-08", "auditor"), null, null)).isEmpty();
    }

    private static Actor actor(String unitCode, String role) {
        return new Actor("9".repeat(64), Set.of(role), unitCode);
    }
}
