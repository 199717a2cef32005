package vn.chungtay.housing.emulationgroup.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupComposed;
import vn.chungtay.housing.emulationgroup.events.EmulationGroupDissolved;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.NotFound;

/** The groups as the log has them: a decision that was recorded a moment ago counts. */
@Component
public class LoggedEmulationGroups implements EmulationGroups, LeadUnits {

    private final EventStore log;
    private final Units units;

    public LoggedEmulationGroups(EventStore log, Units units) {
        this.log = log;
        this.units = units;
    }

    @Override
    public Optional<String> nameForMember(EmulationGroupId groupId, String unitCode, LocalDate day) {
        DomainEventStream events = log.readEvents(groupId.value(), 0);
        if (!events.hasNext()) {
            throw new NotFound("emulation-group.unknown", Map.of("id", groupId.value()));
        }
        return Optional.ofNullable(inForce(events, day))
                .filter(composed -> includes(composed.unitCodes(), unitCode))
                .map(EmulationGroupComposed::name);
    }

    @Override
    public Optional<String> of(EmulationGroupId groupId, LocalDate day) {
        return Optional.ofNullable(inForce(log.readEvents(groupId.value(), 0), day))
                .map(EmulationGroupComposed::leadUnitCode);
    }

    /** Decisions are recorded in the order of the days from which they hold, so the last one that holds is the one. */
    private static @Nullable EmulationGroupComposed inForce(DomainEventStream events, LocalDate day) {
        EmulationGroupComposed inForce = null;
        while (events.hasNext()) {
            Object event = events.next().getPayload();
            if (event instanceof EmulationGroupComposed composed
                    && !composed.occurredOn().isAfter(day)) {
                inForce = composed;
            }
            if (event instanceof EmulationGroupDissolved dissolved
                    && dissolved.occurredOn().isBefore(day)) {
                inForce = null;
            }
        }
        return inForce;
    }

    private boolean includes(List<String> members, String unitCode) {
        Optional<Unit> wanted = units.unit(unitCode);
        return members.contains(unitCode)
                || members.stream()
                        .flatMap(member -> units.unit(member).stream())
                        .anyMatch(member -> wanted.filter(unit -> units.succeeds(member, unit))
                                .isPresent());
    }
}
