package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.util.Map;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Confirms that the unit of the case pays for the house: it is the first sponsor. Others may join later.
 *
 * @param caseId the case
 * @param promise what the unit gives; money is part of it
 * @param occurredOn day of the confirmation
 */
public record ConfirmSponsorship(@TargetAggregateIdentifier CaseId caseId, Promise promise, DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.confirm-sponsorship";

    /**
     * Refuses a first sponsor who does not pay.
     *
     * @throws RuleViolated {@code sponsorship.without-money}
     */
    public ConfirmSponsorship {
        if (promise.money() == null) {
            throw new RuleViolated("sponsorship.without-money", Map.of());
        }
    }

    /** What the unit pays. */
    public PromisedMoney money() {
        return Objects.requireNonNull(promise.money());
    }
}
