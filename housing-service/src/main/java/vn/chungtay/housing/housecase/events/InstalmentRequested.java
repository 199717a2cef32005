package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The fund was asked for a part of the sum.
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
 * @param instalmentId this request, {@code instalment-<uuid>}; asking again after a refusal makes a new one
 * @param ordinal which part, from 1
 * @param sponsorshipId the promise of which it is a part, see {@link SponsorshipEvent#sponsorshipId()}
 * @param sponsorUnitCode unit that promised it, see {@link SponsorshipEvent#sponsorUnitCode()}
 * @param fundId fund that is asked
 * @param amountVnd the part, đồng
 * @param payeeId where it goes, see {@link PayeeEvent#payeeId()}; absent for what was asked for before payees were named
 * @param requestedBy who asked, as staffRef; they may not disburse it
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.InstalmentRequested", revision = 3)
public record InstalmentRequested(
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
        String sponsorshipId,
        String sponsorUnitCode,
        String fundId,
        long amountVnd,
        @Nullable String payeeId,
        String requestedBy,
        LocalDate occurredOn)
        implements InstalmentEvent {}
