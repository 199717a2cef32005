package vn.chungtay.housing.emulationgroup.events;

import java.util.List;

/**
 * A decision that says what the group is called, which units are in it and which of them leads, from a day on and until the next
 * one. It says all of it, as the papers do: a unit that it does not name is no member from that day. One that holds from the same
 * day as its predecessor takes its place.
 */
public sealed interface EmulationGroupComposed extends EmulationGroupEvent
        permits EmulationGroupFormed, EmulationGroupChanged {

    /** What it is called, for example {@code Cụm thi đua số IV}; of a shape that leaves little room for anything else. */
    String name();

    /** The unit that leads it, one of the members. */
    String leadUnitCode();

    /** Its members, at least two, sorted; coded as on the day from which it holds. */
    List<String> unitCodes();
}
