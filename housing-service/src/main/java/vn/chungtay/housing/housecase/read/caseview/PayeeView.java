package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.PayeeDecided;
import vn.chungtay.housing.housecase.events.PayeeEvent;
import vn.chungtay.housing.housecase.events.PayeeNamed;

/**
 * An account that the money of the house may go to; bank, number and holder are shown to who says why.
 *
 * @param payeeId the account as it was named
 * @param bearsNameOfHead whether the holder's name is that of the head of household, diacritics apart
 * @param relation what the payee is to the head, absent where the account is the head's own
 * @param doubts what somebody other than who named it has to decide: {@code CHANGED}, {@code OTHER_PERSON},
 *     {@code ACCOUNT_SHARED}
 * @param otherCaseIds the cases of other households for which the account was named before
 * @param heldUntil before when no money is asked for, absent for a first payee
 * @param hold the rule that set it: {@code limit}, {@code unit}, {@code status}, {@code basis}; empty for a first payee
 * @param namedOn day on which the household named it
 * @param accepted the decision, absent until there is one
 * @param decidedOn day of the decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayeeView(
        String payeeId,
        boolean bearsNameOfHead,
        @Nullable String relation,
        List<String> doubts,
        List<String> otherCaseIds,
        @Nullable Instant heldUntil,
        Map<String, String> hold,
        LocalDate namedOn,
        @Nullable Boolean accepted,
        @Nullable LocalDate decidedOn) {

    static PayeeView of(PayeeNamed event) {
        return new PayeeView(
                event.payeeId(),
                event.bearsNameOfHead(),
                event.relation(),
                event.doubts(),
                event.otherCaseIds(),
                event.heldUntil(),
                event.hold(),
                event.occurredOn(),
                null,
                null);
    }

    PayeeView decided(PayeeDecided event) {
        return new PayeeView(
                payeeId,
                bearsNameOfHead,
                relation,
                doubts,
                otherCaseIds,
                heldUntil,
                hold,
                namedOn,
                event.accepted(),
                event.occurredOn());
    }

    /** The accounts of a case with this event told too. */
    static List<PayeeView> after(List<PayeeView> payees, PayeeEvent event) {
        return switch (event) {
            case PayeeNamed named ->
                Stream.concat(payees.stream(), Stream.of(of(named))).toList();
            case PayeeDecided decided ->
                payees.stream()
                        .map(was -> was.payeeId().equals(decided.payeeId()) ? was.decided(decided) : was)
                        .toList();
        };
    }
}
