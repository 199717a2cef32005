package vn.chungtay.housing.housecase.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The household said where its money goes; what is asked for from now on goes there.
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
 * @param payeeId see {@link PayeeEvent#payeeId()}
 * @param accountId the account, {@code account-<pseudonym>}: equal for equal bank and number, and says neither
 * @param bearsNameOfHead whether the holder's name is that of the head of household, diacritics apart
 * @param relation what the payee is to the head: {@code SPOUSE}, {@code CHILD}, {@code PARENT}, {@code SIBLING}, {@code GUARDIAN} or
 *     {@code AUTHORISED}; absent where the account is the head's own
 * @param reasonId vault entry of why it is not the head's own, absent where it is
 * @param doubts what somebody else has to decide before money is asked for: {@code CHANGED} (the case had another payee),
 *     {@code OTHER_PERSON} (not the head's own account), {@code ACCOUNT_SHARED} (named for another household too); empty for none
 * @param otherCaseIds the cases of other households for which the account was named before
 * @param heldUntil before when no money is asked for; absent for a first payee
 * @param hold the rule that set it: {@code limit}, {@code unit}, {@code status}, {@code basis}; empty for a first payee
 * @param namedBy who entered it, as staffRef
 * @param occurredOn see {@link HouseCaseEvent#occurredOn()}
 */
@Stored(name = "housing.PayeeNamed", revision = 1)
public record PayeeNamed(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        LocalDate listedOn,
        String payeeId,
        String accountId,
        boolean bearsNameOfHead,
        @Nullable String relation,
        @Nullable String reasonId,
        List<String> doubts,
        List<String> otherCaseIds,
        @Nullable Instant heldUntil,
        Map<String, String> hold,
        String namedBy,
        LocalDate occurredOn)
        implements PayeeEvent {

    public PayeeNamed {
        doubts = List.copyOf(doubts);
        otherCaseIds = List.copyOf(otherCaseIds);
        hold = Map.copyOf(hold);
    }
}
