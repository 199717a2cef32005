package vn.chungtay.contribution.outlay.write.proposeoutlay;

import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.contribution.outlay.write.OutlayKind;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Propose that a fund pays a fee, or passes money on to another unit's fund.
 *
 * @param outlayId its id, new
 * @param fundId the fund that is to pay
 * @param toFundId the fund that is to get it, absent for a fee
 * @param amount how much
 * @param documentNumber number of the paper behind it
 * @param occurredOn the day of the payment
 */
public record ProposeOutlay(
        OutlayId outlayId,
        FundId fundId,
        @Nullable FundId toFundId,
        VndAmount amount,
        DocumentNumber documentNumber,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.propose-outlay";

    /**
     * What is proposed.
     *
     * @param to the fund that is to get it, absent for a fee
     */
    OutlayProposed proposed(FundOpened from, @Nullable FundOpened to, String proposedBy) {
        return new OutlayProposed(
                outlayId.value(),
                (to == null ? OutlayKind.FEE : OutlayKind.TRANSFER).name(),
                from.fundId(),
                from.unitCode(),
                to == null ? null : to.fundId(),
                to == null ? null : to.unitCode(),
                amount.value(),
                documentNumber.value(),
                proposedBy,
                from.simulated(),
                occurredOn.day());
    }
}
