package vn.chungtay.housing.inspection.draw;

import java.util.Set;

/** How far a case has come at least. The names are stored: they never change. */
public enum ReachedStage {
    /** Work has begun: there is something to see. */
    STARTED,
    /** The household has the house. */
    HANDED_OVER;

    /** The stages that are as far, as the view of cases names them. */
    public Set<String> stages() {
        return switch (this) {
            case STARTED -> Set.of("STARTED", "ACCEPTED", "HANDED_OVER", "SETTLED");
            case HANDED_OVER -> Set.of("HANDED_OVER", "SETTLED");
        };
    }
}
