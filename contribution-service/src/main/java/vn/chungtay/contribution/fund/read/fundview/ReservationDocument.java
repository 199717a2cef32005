package vn.chungtay.contribution.fund.read.fundview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * What a house asked of a fund, as it is kept.
 *
 * @param id fund and instalment
 * @param position see {@link ViewDocument#position()}
 * @param fundId the fund
 * @param askedAt place in the log where it was decided
 * @param instalmentId the request
 * @param caseId the house case
 * @param ordinal which instalment of the case, from 1
 * @param amountVnd what was asked for, đồng
 * @param state see {@link ReservationView#state()}
 * @param refusal absent unless it was refused
 * @param documentNumber absent until it is paid out
 * @param askedOn the day it was asked for
 * @param disbursedOn absent until it is paid out
 * @param returnedVnd what came back of it, đồng; absent until something does
 */
@Document("fundReservation")
@CompoundIndex(def = "{'fundId': 1, 'askedAt': 1}")
record ReservationDocument(
        String id,
        long position,
        String fundId,
        long askedAt,
        String instalmentId,
        String caseId,
        int ordinal,
        long amountVnd,
        String state,
        ReservationView.@Nullable Refusal refusal,
        @Nullable String documentNumber,
        LocalDate askedOn,
        @Nullable LocalDate disbursedOn,
        @Nullable Long returnedVnd)
        implements ViewDocument {

    static String id(String fundId, String instalmentId) {
        return fundId + "/" + instalmentId;
    }

    static ReservationDocument reserved(FundsReserved event, Position position) {
        return new ReservationDocument(
                id(event.fundId(), event.instalmentId()),
                position.value(),
                event.fundId(),
                position.value(),
                event.instalmentId(),
                event.caseId(),
                event.ordinal(),
                event.amountVnd(),
                "RESERVED",
                null,
                null,
                event.occurredOn(),
                null,
                null);
    }

    static ReservationDocument refused(ReservationRefused event, Position position) {
        return new ReservationDocument(
                id(event.fundId(), event.instalmentId()),
                position.value(),
                event.fundId(),
                position.value(),
                event.instalmentId(),
                event.caseId(),
                event.ordinal(),
                event.amountVnd(),
                "REFUSED",
                new ReservationView.Refusal(event.reason(), event.amountVnd(), event.availableVnd()),
                null,
                event.occurredOn(),
                null,
                null);
    }

    ReservationDocument disbursed(FundsDisbursed event, Position counted) {
        return next(counted, "DISBURSED", event.documentNumber(), event.occurredOn(), returnedVnd);
    }

    ReservationDocument become(String next, Position counted) {
        return next(counted, next, documentNumber, disbursedOn, returnedVnd);
    }

    ReservationDocument returned(long amountVnd, Position counted) {
        long before = returnedVnd == null ? 0 : returnedVnd;
        return next(counted, state, documentNumber, disbursedOn, before + amountVnd);
    }

    private ReservationDocument next(
            Position counted,
            String next,
            @Nullable String voucher,
            @Nullable LocalDate paidOn,
            @Nullable Long backVnd) {
        return new ReservationDocument(
                id,
                counted.value(),
                fundId,
                askedAt,
                instalmentId,
                caseId,
                ordinal,
                amountVnd,
                next,
                refusal,
                voucher,
                askedOn,
                paidOn,
                backVnd);
    }
}
