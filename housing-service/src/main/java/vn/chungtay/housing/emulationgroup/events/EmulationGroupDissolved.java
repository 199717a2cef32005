package vn.chungtay.housing.emulationgroup.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An emulation block or cluster stands until a day and no longer. What was promised on its behalf stays so.
 *
 * @param groupId see {@link EmulationGroupEvent#groupId()}
 * @param kind see {@link EmulationGroupEvent#kind()}
 * @param decisionNumber see {@link EmulationGroupEvent#decisionNumber()}
 * @param decidedOn see {@link EmulationGroupEvent#decidedOn()}
 * @param recordedBy see {@link EmulationGroupEvent#recordedBy()}
 * @param occurredOn last day on which it stands
 */
@Stored(name = "housing.EmulationGroupDissolved", revision = 1)
public record EmulationGroupDissolved(
        String groupId,
        String kind,
        String decisionNumber,
        LocalDate decidedOn,
        String recordedBy,
        LocalDate occurredOn)
        implements EmulationGroupEvent {}
