package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.InstalmentUnanswered;

/**
 * A request for a part of what one sponsor promised.
 *
 * @param instalmentId the request
 * @param sponsorshipId the promise; absent for what was asked for before houses had several sponsors
 * @param ordinal which part, from 1
 * @param amountVnd the part, đồng
 * @param payeeId where it goes; absent for what was asked for before payees were named
 * @param state {@code REQUESTED}, {@code RESERVED}, {@code REFUSED}, {@code PAID}, {@code EXPIRED} (not paid out in time),
 *     {@code RELEASED} (and free again), {@code CANCELLED} or {@code RETURN_DUE} (paid and cancelled: the money has to come back)
 * @param requestedOn day of the request
 * @param reservedOn day of the reservation
 * @param refusal why the fund refused
 * @param paidOn day of the payment
 * @param cancelledOn day on which the case was withdrawn
 * @param terms what was missed, absent where nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalmentView(
        String instalmentId,
        @Nullable String sponsorshipId,
        int ordinal,
        long amountVnd,
        @Nullable String payeeId,
        String state,
        LocalDate requestedOn,
        @Nullable LocalDate reservedOn,
        @Nullable Refusal refusal,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate cancelledOn,
        @Nullable MissedTerms terms) {

    private static InstalmentView of(InstalmentRequested event) {
        return new InstalmentView(
                event.instalmentId(),
                event.sponsorshipId(),
                event.ordinal(),
                event.amountVnd(),
                event.payeeId(),
                "REQUESTED",
                event.occurredOn(),
                null,
                null,
                null,
                null,
                null);
    }

    private InstalmentView unanswered(LocalDate day) {
        return with(state, reservedOn, refusal, paidOn, cancelledOn, new MissedTerms(day, null, null));
    }

    private InstalmentView reserved(LocalDate day) {
        return with("RESERVED", day, refusal, paidOn, cancelledOn, terms);
    }

    private InstalmentView refused(Refusal why) {
        return with("REFUSED", reservedOn, why, paidOn, cancelledOn, terms);
    }

    private InstalmentView expired(LocalDate day) {
        LocalDate unansweredOn = terms == null ? null : terms.unansweredOn();
        return with("EXPIRED", reservedOn, refusal, paidOn, cancelledOn, new MissedTerms(unansweredOn, day, null));
    }

    private InstalmentView released(LocalDate day) {
        MissedTerms missed = Objects.requireNonNull(terms);
        return with(
                "RELEASED",
                reservedOn,
                refusal,
                paidOn,
                cancelledOn,
                new MissedTerms(missed.unansweredOn(), missed.expiredOn(), day));
    }

    private InstalmentView paid(LocalDate day) {
        return with(cancelledOn == null ? "PAID" : "RETURN_DUE", reservedOn, refusal, day, cancelledOn, terms);
    }

    private InstalmentView cancelled(LocalDate day) {
        return with(paidOn == null ? "CANCELLED" : "RETURN_DUE", reservedOn, refusal, paidOn, day, terms);
    }

    private InstalmentView with(
            String next,
            @Nullable LocalDate reserved,
            @Nullable Refusal refused,
            @Nullable LocalDate paid,
            @Nullable LocalDate cancelled,
            @Nullable MissedTerms missed) {
        return new InstalmentView(
                instalmentId,
                sponsorshipId,
                ordinal,
                amountVnd,
                payeeId,
                next,
                requestedOn,
                reserved,
                refused,
                paid,
                cancelled,
                missed);
    }

    /** The requests of a case with this event told too. */
    static List<InstalmentView> after(List<InstalmentView> instalments, InstalmentEvent event) {
        return event instanceof InstalmentRequested asked
                ? Stream.concat(instalments.stream(), Stream.of(of(asked))).toList()
                : instalments.stream()
                        .map(was -> was.instalmentId.equals(event.instalmentId()) ? was.after(event) : was)
                        .toList();
    }

    private InstalmentView after(InstalmentEvent event) {
        LocalDate day = event.occurredOn();
        return switch (event) {
            case InstalmentRequested _ -> this;
            case InstalmentUnanswered _ -> unanswered(day);
            case InstalmentExpired _ -> expired(day);
            case InstalmentReleased _ -> released(day);
            case InstalmentReserved _ -> reserved(day);
            case InstalmentRefused why -> refused(Refusal.of(why));
            case InstalmentPaid _ -> paid(day);
            case InstalmentCancelled _ -> cancelled(day);
        };
    }

    /**
     * What was not done in time.
     *
     * @param unansweredOn day on which the fund's answer was found missing
     * @param expiredOn day on which the payment of what was set aside was found missing
     * @param releasedOn day on which the fund let it go
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MissedTerms(
            @Nullable LocalDate unansweredOn,
            @Nullable LocalDate expiredOn,
            @Nullable LocalDate releasedOn) {}

    /**
     * Why the fund refused.
     *
     * @param reason code of the refusal
     * @param amountVnd what was asked for, đồng
     * @param availableVnd what the fund had available, đồng
     * @param refusedOn day of the refusal
     */
    public record Refusal(String reason, long amountVnd, long availableVnd, LocalDate refusedOn) {

        static Refusal of(InstalmentRefused event) {
            return new Refusal(event.reason(), event.amountVnd(), event.availableVnd(), event.occurredOn());
        }
    }
}
