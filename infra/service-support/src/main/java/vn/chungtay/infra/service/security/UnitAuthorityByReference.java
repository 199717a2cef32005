package vn.chungtay.infra.service.security;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;

/** Decides by the permission matrix and by the units as the reference data knows them. */
public final class UnitAuthorityByReference implements UnitAuthority {

    private final Permissions permissions;
    private final Units units;

    /** Decides by these. */
    public UnitAuthorityByReference(Permissions permissions, Units units) {
        this.permissions = permissions;
        this.units = units;
    }

    @Override
    public void require(Actor actor, String operation, String unitCode, LocalDate occurredOn) {
        if (actor.isSystem()) {
            return;
        }
        Unit owner = units.unit(unitCode, occurredOn)
                .orElseThrow(() ->
                        new RuleViolated("unit.unknown", Map.of("unitCode", unitCode, "date", occurredOn.toString())));
        if (permissions.permitsAnyUnit(operation, actor.roles())) {
            return;
        }
        boolean may = permissions.permits(operation, actor.roles())
                && units.unit(actor.unitCode())
                        .map(own -> units.mayActFor(own, owner))
                        .orElse(false);
        if (!may) {
            throw new NotAllowed("unit.foreign", Map.of("unitCode", unitCode, "ownUnitCode", actor.unitCode()));
        }
    }
}
