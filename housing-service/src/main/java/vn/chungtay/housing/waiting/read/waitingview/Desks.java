package vn.chungtay.housing.waiting.read.waitingview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.waiting.read.waitingview.WorkKind.Desk;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permissions;

/** Which desks are whose: decided by the permission matrix and the units, as the operations themselves are. */
@Component
class Desks {

    private final Permissions permissions;
    private final Units units;

    Desks(Permissions permissions, Units units) {
        this.permissions = permissions;
        this.units = units;
    }

    /**
     * Desks that somebody sits at.
     *
     * @param desk names of the desks
     * @param unitCodes of which units, absent for all
     * @param onlyBy what waits for this person alone, absent for what waits for everybody who may
     */
    record Seat(
            List<String> desk,
            @Nullable Set<String> unitCodes,
            @Nullable String onlyBy) {}

    /**
     * Where this member of staff decides; nowhere, where the list is empty.
     *
     * @param kind this kind alone, absent for all
     * @param unitCode this unit alone, absent for all
     */
    List<Seat> of(Actor actor, @Nullable WorkKind kind, @Nullable String unitCode) {
        List<String> all = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> personal = new ArrayList<>();
        Desk.all().filter(desk -> kind == null || desk.kind() == kind).forEach(desk -> {
            Set<String> roles = desk.roles(actor.roles());
            if (!permissions.permits(desk.kind().operation(), roles)) {
                return;
            }
            if (desk.kind().personal()) {
                personal.add(desk.name());
            } else if (permissions.permitsAnyUnit(desk.kind().operation(), roles)) {
                all.add(desk.name());
            } else {
                own.add(desk.name());
            }
        });
        Set<String> wanted = unitCode == null ? null : Set.of(unitCode);
        return Stream.of(
                        new Seat(all, wanted, null),
                        new Seat(own, ownUnits(actor, unitCode), null),
                        new Seat(personal, wanted, actor.staffRef()))
                .filter(seat -> !seat.desk().isEmpty())
                .toList();
    }

    /** Theirs, those under it, and the predecessors of both; absent where that is every unit. */
    private @Nullable Set<String> ownUnits(Actor actor, @Nullable String unitCode) {
        Unit own = units.unit(actor.unitCode()).orElse(null);
        if (own == null) {
            return Set.of();
        }
        Set<String> codes = units.all().stream()
                .filter(unit -> units.mayActFor(own, unit))
                .map(Unit::code)
                .filter(code -> unitCode == null || code.equals(unitCode))
                .collect(Collectors.toUnmodifiableSet());
        return codes.size() == units.all().size() ? null : codes;
    }
}
