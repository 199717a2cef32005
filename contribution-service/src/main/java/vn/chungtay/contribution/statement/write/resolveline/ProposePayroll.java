package vn.chungtay.contribution.statement.write.resolveline;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Say that a waiting line is what these members of staff give, to the drive of the line's account.
 *
 * @param lineId the line
 * @param shares what each gives
 * @param occurredOn the day it is said
 */
public record ProposePayroll(@TargetAggregateIdentifier LineId lineId, List<Share> shares, DayOfFact occurredOn) {

    public ProposePayroll {
        shares = List.copyOf(shares);
    }

    /**
     * What one member of staff gives.
     *
     * @param giftId id of the gift that it becomes once it is confirmed
     * @param donor who gives
     * @param amount how much
     */
    public record Share(GiftId giftId, DonorRef donor, VndAmount amount) {}

    /** What they give together, đồng. */
    public long sumVnd() {
        return shares.stream().mapToLong(share -> share.amount().value()).sum();
    }
}
