package vn.chungtay.housing.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permissions;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DayOfFact;

/** Of which units somebody may see lists. */
@Component
public class ListedUnits {

    private final UnitAuthority authority;
    private final Permissions permissions;
    private final Units units;
    private final Clock clock;

    public ListedUnits(UnitAuthority authority, Permissions permissions, Units units, Clock clock) {
        this.authority = authority;
        this.permissions = permissions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Whoever may see one unit's things has to say whose they want.
     *
     * @param unitCode the unit, of any time; absent for all
     * @throws Malformed {@code request.field-required} where they do not
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     */
    public void require(Actor actor, String operation, @Nullable String unitCode) {
        if (unitCode != null) {
            authority.require(actor, operation, unitCode, dayOf(unitCode));
        } else if (!permissions.permitsAnyUnit(operation, actor.roles())) {
            throw new Malformed("request.field-required", Map.of("field", "unitCode"));
        }
    }

    /**
     * Whether somebody may see the things of that unit.
     *
     * @param unitCode the unit, of any time
     */
    public boolean permits(Actor actor, String operation, String unitCode) {
        try {
            require(actor, operation, unitCode);
            return true;
        } catch (NotAllowed otherUnit) {
            return false;
        }
    }

    /** A day on which the unit acted: who reads its things now may be its successor. */
    private LocalDate dayOf(String unitCode) {
        Unit unit = units.unit(unitCode).orElseThrow(() -> {
            String today =
                    LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM).toString();
            return new RuleViolated("unit.unknown", Map.of("unitCode", unitCode, "date", today));
        });
        return unit.validFrom();
    }
}
