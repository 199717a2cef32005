package vn.chungtay.housing.housecase.write;

import java.util.EnumSet;
import java.util.Set;

/** Where one request for an instalment stands; each state names those that may follow it. */
public enum InstalmentState {
    PAID,
    REFUSED,
    RESERVED,
    REQUESTED;

    /** The states that may follow. */
    public Set<InstalmentState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(RESERVED, REFUSED);
            case RESERVED -> EnumSet.of(PAID);
            case PAID, REFUSED -> EnumSet.noneOf(InstalmentState.class);
        };
    }

    /** Whether the fund still has to do something. */
    public boolean open() {
        return this == REQUESTED || this == RESERVED;
    }
}
