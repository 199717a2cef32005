package vn.chungtay.infra.eventstream.relay;

import org.jspecify.annotations.Nullable;

/**
 * What the relay of this replica is doing.
 *
 * @param leading whether it relays; else it stands by
 * @param position how far the log has been published as far as it knows, −1 for nothing
 * @param trouble what keeps it from going on, absent when all is well
 * @param needsHelp whether the trouble stays until a person mends something: an event that cannot be
 *     mapped, or that the broker refuses
 */
public record RelayState(
        boolean leading, long position, @Nullable String trouble, boolean needsHelp) {

    static final RelayState STANDING_BY = new RelayState(false, -1, null, false);

    /** Leads, and has yet to show that the trouble has passed. */
    RelayState beginningAt(long storedPosition) {
        return new RelayState(true, storedPosition, trouble, needsHelp);
    }

    RelayState leadingAt(long newPosition) {
        return new RelayState(true, newPosition, null, false);
    }

    RelayState standingBy(long knownPosition) {
        return new RelayState(false, knownPosition, null, false);
    }

    RelayState inTrouble(String what, boolean helpNeeded) {
        return new RelayState(leading, position, what, helpNeeded);
    }
}
