package vn.chungtay.housing.waiting.read.waitingview;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.InstalmentUnanswered;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;

/**
 * The money that one sponsor promised, and how far it is paid. One part of it is under way at most.
 *
 * @param sponsorshipId the promise
 * @param gates what each part waits for, in order; empty text for a part of which nothing is left
 * @param paid how many parts are paid
 * @param request the request for a part that is under way, if one is
 * @param late whether the fund's answer to it, or its payment, is late
 */
record PromisedSum(
        String sponsorshipId,
        List<String> gates,
        int paid,
        @Nullable String request,
        boolean late) {

    private static final String HANDOVER = "handover";

    /** Nothing of it is paid yet. */
    static PromisedSum of(String sponsorshipId, String instalmentPlan) {
        List<String> gates = Stream.of(instalmentPlan.split("\\|", -1))
                .map(part -> part.substring(part.indexOf('@') + 1))
                .toList();
        return new PromisedSum(sponsorshipId, gates, 0, null, false);
    }

    /** With this event told too, if it is about a part of this sum. */
    PromisedSum after(InstalmentEvent event) {
        boolean mine = event instanceof InstalmentRequested requested
                ? requested.sponsorshipId().equals(sponsorshipId)
                : event.instalmentId().equals(request);
        if (!mine) {
            return this;
        }
        boolean nowLate = event instanceof InstalmentUnanswered || event instanceof InstalmentExpired;
        boolean underWay = nowLate || event instanceof InstalmentRequested || event instanceof InstalmentReserved;
        int nowPaid = event instanceof InstalmentPaid ? event.ordinal() : paid;
        return new PromisedSum(sponsorshipId, gates, nowPaid, underWay ? event.instalmentId() : null, nowLate);
    }

    /** With this event told too, if it is about this sum. */
    PromisedSum after(SponsorshipLowered event) {
        if (!event.sponsorshipId().equals(sponsorshipId)) {
            return this;
        }
        List<String> left = IntStream.range(0, event.partsVnd().size())
                .mapToObj(part -> event.partsVnd().get(part) == 0 ? "" : gates.get(part))
                .toList();
        return new PromisedSum(sponsorshipId, left, paid, request, late);
    }

    /** Whether there is any money in it. */
    boolean anythingLeft() {
        return !gates.isEmpty();
    }

    /** Whether its next part may be asked for in a house that is so far. */
    boolean mayBeRequested(boolean started, boolean handedOver) {
        return request == null
                && gates.stream()
                        .skip(paid)
                        .filter(gate -> !gate.isEmpty())
                        .findFirst()
                        .map(gate -> gate.equals(HANDOVER) ? handedOver : started)
                        .orElse(false);
    }
}
