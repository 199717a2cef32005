package vn.chungtay.contribution.outlay.read.outlayview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that is to leave a fund for something else than a house, or has left it.
 *
 * @param outlayId the outlay
 * @param kind {@code FEE} or {@code TRANSFER}
 * @param fundId the fund that pays
 * @param unitCode the unit that owns it
 * @param toFundId the fund that gets it, absent for a fee
 * @param toUnitCode the unit that owns that one, absent for a fee
 * @param amountVnd đồng
 * @param documentNumber number of the paper behind it
 * @param occurredOn the day of the payment
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code REJECTED}
 * @param decidedOn absent until somebody decides
 * @param position place in the log where it was proposed; the list goes on after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutlayView(
        String outlayId,
        String kind,
        String fundId,
        String unitCode,
        @Nullable String toFundId,
        @Nullable String toUnitCode,
        long amountVnd,
        String documentNumber,
        LocalDate occurredOn,
        String state,
        @Nullable LocalDate decidedOn,
        long position) {

    static OutlayView of(OutlayDocument outlay) {
        return new OutlayView(
                outlay.id(),
                outlay.kind(),
                outlay.fundId(),
                outlay.unitCode(),
                outlay.toFundId(),
                outlay.toUnitCode(),
                outlay.amountVnd(),
                outlay.documentNumber(),
                outlay.occurredOn(),
                outlay.state(),
                outlay.decidedOn(),
                outlay.proposedAt());
    }
}
