package vn.chungtay.infra.service.security;

import java.time.LocalDate;

/** Decides whether an actor may act for a unit; a bean, injected into handler methods that declare it. */
public interface UnitAuthority {

    /**
     * An actor acts for their own unit, for units under it and, as its successor, for facts of its predecessors. The unit is
     * judged on the day the fact occurred. A reaction of the service itself is always allowed, an operation of scope
     * {@code any} too.
     *
     * @param operation name in the permission matrix
     * @param unitCode the unit that owns the thing acted on
     * @param occurredOn the day of the fact, in Vietnam
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code unit.unknown} where no such unit existed on that day
     */
    void require(Actor actor, String operation, String unitCode, LocalDate occurredOn);
}
