package vn.chungtay.housing.housecase.write;

import vn.chungtay.housing.housecase.events.DuplicateDecided;

/** Whether a case may be the same household again. */
enum Doubt {
    NONE,
    SUSPECTED,
    CONFIRMED;

    static Doubt after(DuplicateDecided event) {
        return event.duplicate() ? CONFIRMED : NONE;
    }
}
