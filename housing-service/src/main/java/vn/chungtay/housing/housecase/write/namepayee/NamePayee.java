package vn.chungtay.housing.housecase.write.namepayee;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Names the account that the money of the house goes to, for the first time or instead of a former one.
 *
 * @param caseId the case
 * @param account the account; goes to the vault, never into an event
 * @param other whose it is, absent where it is the head's own
 * @param occurredOn day on which the household named it
 * @param at the present moment, from which a change waits
 */
public record NamePayee(
        @TargetAggregateIdentifier CaseId caseId,
        BankAccount account,
        @Nullable OtherPayee other,
        DayOfFact occurredOn,
        Instant at)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.name-payee";

    /** Why the vault is asked for the name of the head. */
    public static final String PURPOSE = "name of a payee compared with the head of household";
}
