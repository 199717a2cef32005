package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The part is not wanted any more: what is not disbursed is to be freed, what is paid is to come back.
 *
 * @param caseId see {@link HouseCaseEvent#caseId()}
 * @param unitCode see {@link HouseCaseEvent#unitCode()}
 * @param provinceCode see {@link HouseCaseEvent#provinceCode()}
 * @param communeCode see {@link HouseCaseEvent#communeCode()}
 * @param pillar see {@link HouseCaseEvent#pillar()}
 * @param kind see {@link HouseCaseEvent#kind()}
 * @param householdGroup see {@link HouseCaseEvent#householdGroup()}
 * @param simulated see {@link HouseCaseEvent#simulated()}
 * @param listedOn see {@link HouseCaseEvent#listedOn()}
 * @param instalmentId the request
 * @param ordinal which part, from 1
 * @param fundId fund that was asked
 * @param amountVnd the part, đồng
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.InstalmentCancelled", revision = 1)
public record InstalmentCancelled(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String instalmentId,
        int ordinal,
        String fundId,
        long amountVnd,
        LocalDate occurredOn)
        implements InstalmentEvent {}
