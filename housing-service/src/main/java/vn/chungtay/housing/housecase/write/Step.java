package vn.chungtay.housing.housecase.write;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people may do with a case, and in which of its stages: the table of transitions. */
public enum Step {
    DECIDE_DUPLICATE,
    ASSESS_HOUSE,
    CONFIRM_SPONSORSHIP,
    ADD_SPONSORSHIP,
    LOWER_SPONSORSHIP,
    CONFIRM_FOUNDATION,
    ADD_PHOTO,
    DECIDE_PHOTO,
    NAME_PAYEE,
    DECIDE_PAYEE,
    REQUEST_INSTALMENT,
    ACCEPT_HOUSE,
    HAND_OVER,
    SUSPEND_CASE,
    RESUME_CASE,
    WITHDRAW_CASE;

    /** The stages in which the step is possible. */
    public Set<Stage> from() {
        return switch (this) {
            case DECIDE_DUPLICATE, ASSESS_HOUSE, CONFIRM_SPONSORSHIP -> EnumSet.of(Stage.LISTED);
            case ADD_SPONSORSHIP -> EnumSet.of(Stage.SPONSORED, Stage.STARTED);
            case CONFIRM_FOUNDATION -> EnumSet.of(Stage.SPONSORED);
            case LOWER_SPONSORSHIP, REQUEST_INSTALMENT -> EnumSet.range(Stage.SPONSORED, Stage.HANDED_OVER);
            case ACCEPT_HOUSE -> EnumSet.of(Stage.STARTED);
            case HAND_OVER -> EnumSet.of(Stage.ACCEPTED);
            case ADD_PHOTO, DECIDE_PHOTO, NAME_PAYEE, DECIDE_PAYEE, SUSPEND_CASE, RESUME_CASE ->
                EnumSet.range(Stage.LISTED, Stage.HANDED_OVER);
            case WITHDRAW_CASE -> EnumSet.range(Stage.LISTED, Stage.ACCEPTED);
        };
    }

    /** The stage that the case has then reached, absent where it stays in its own. */
    public @Nullable Stage to() {
        return switch (this) {
            case CONFIRM_SPONSORSHIP -> Stage.SPONSORED;
            case CONFIRM_FOUNDATION -> Stage.STARTED;
            case DECIDE_DUPLICATE,
                    ASSESS_HOUSE,
                    ADD_SPONSORSHIP,
                    LOWER_SPONSORSHIP,
                    ADD_PHOTO,
                    DECIDE_PHOTO,
                    NAME_PAYEE,
                    DECIDE_PAYEE,
                    REQUEST_INSTALMENT,
                    SUSPEND_CASE,
                    RESUME_CASE -> null;
            case ACCEPT_HOUSE -> Stage.ACCEPTED;
            case HAND_OVER -> Stage.HANDED_OVER;
            case WITHDRAW_CASE -> Stage.WITHDRAWN;
        };
    }

    /** Whether it may be taken while the case stands still. */
    public boolean possibleWhileSuspended() {
        return this == RESUME_CASE || this == WITHDRAW_CASE;
    }

    /** Whether it may be taken while the case is, or may be, the same household again. */
    public boolean possibleWhileDoubtful() {
        return this == DECIDE_DUPLICATE || this == SUSPEND_CASE || this == RESUME_CASE || this == WITHDRAW_CASE;
    }
}
