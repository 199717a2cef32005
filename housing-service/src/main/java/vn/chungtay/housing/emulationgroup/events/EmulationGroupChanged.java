package vn.chungtay.housing.emulationgroup.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An emulation block or cluster has another name, other members or another lead, or was confirmed as it is.
 *
 * @param groupId see {@link EmulationGroupEvent#groupId()}
 * @param kind see {@link EmulationGroupEvent#kind()}
 * @param name see {@link EmulationGroupComposed#name()}
 * @param leadUnitCode see {@link EmulationGroupComposed#leadUnitCode()}
 * @param unitCodes see {@link EmulationGroupComposed#unitCodes()}
 * @param decisionNumber see {@link EmulationGroupEvent#decisionNumber()}
 * @param decidedOn see {@link EmulationGroupEvent#decidedOn()}
 * @param recordedBy see {@link EmulationGroupEvent#recordedBy()}
 * @param occurredOn see {@link EmulationGroupEvent#occurredOn()}
 */
@Stored(name = "housing.EmulationGroupChanged", revision = 1)
public record EmulationGroupChanged(
        String groupId,
        String kind,
        String name,
        String leadUnitCode,
        List<String> unitCodes,
        String decisionNumber,
        LocalDate decidedOn,
        String recordedBy,
        LocalDate occurredOn)
        implements EmulationGroupComposed {

    public EmulationGroupChanged {
        unitCodes = List.copyOf(unitCodes);
    }
}
