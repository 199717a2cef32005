package vn.chungtay.housing.emulationgroup.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Units became an emulation block or cluster.
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
@Stored(name = "housing.EmulationGroupFormed", revision = 1)
public record EmulationGroupFormed(
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

    public EmulationGroupFormed {
        unitCodes = List.copyOf(unitCodes);
    }
}
