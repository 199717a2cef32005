package vn.chungtay.contribution.fund.read.fundview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a house asked of a fund, and what became of it.
 *
 * @param instalmentId the request
 * @param caseId the house case
 * @param ordinal which instalment of the case, from 1
 * @param amountVnd what was asked for, đồng
 * @param state {@code RESERVED}, {@code REFUSED}, {@code CANCELLED}, {@code DISBURSED} or {@code RETURN_DEMANDED}
 * @param refusal absent unless it was refused
 * @param documentNumber number of the payment voucher, absent until it is paid out
 * @param askedOn the day it was asked for
 * @param disbursedOn the day of the payment, absent until it is paid out
 * @param returnedVnd what came back of it, đồng, absent until something does
 * @param position place in the log where it was decided; the list goes on after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReservationView(
        String instalmentId,
        String caseId,
        int ordinal,
        long amountVnd,
        String state,
        @Nullable Refusal refusal,
        @Nullable String documentNumber,
        LocalDate askedOn,
        @Nullable LocalDate disbursedOn,
        @Nullable Long returnedVnd,
        long position) {

    /**
     * Why the fund said no.
     *
     * @param reason code of the rule
     * @param amountVnd what was asked for, đồng
     * @param availableVnd what was free, đồng
     */
    public record Refusal(String reason, long amountVnd, long availableVnd) {}

    static ReservationView of(ReservationDocument reservation) {
        return new ReservationView(
                reservation.instalmentId(),
                reservation.caseId(),
                reservation.ordinal(),
                reservation.amountVnd(),
                reservation.state(),
                reservation.refusal(),
                reservation.documentNumber(),
                reservation.askedOn(),
                reservation.disbursedOn(),
                reservation.returnedVnd(),
                reservation.askedAt());
    }
}
