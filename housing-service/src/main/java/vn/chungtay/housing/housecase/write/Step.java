package vn.chungtay.housing.housecase.write;

import java.util.EnumSet;
import java.util.Set;

/** What people may do with a case, and in which of its stages: the table of transitions. */
public enum Step {
    CONFIRM_SPONSORSHIP(EnumSet.of(Stage.LISTED)),
    CONFIRM_FOUNDATION(EnumSet.of(Stage.SPONSORED)),
    REQUEST_INSTALMENT(EnumSet.of(Stage.SPONSORED, Stage.STARTED, Stage.ACCEPTED, Stage.HANDED_OVER)),
    ACCEPT_HOUSE(EnumSet.of(Stage.STARTED)),
    HAND_OVER(EnumSet.of(Stage.ACCEPTED));

    private final Set<Stage> from;

    Step(Set<Stage> from) {
        this.from = Set.copyOf(from);
    }

    /** The stages in which the step is possible. */
    public Set<Stage> from() {
        return from;
    }
}
