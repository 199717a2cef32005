package vn.chungtay.housing.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be said against a photo. A red flag is no verdict: it stops the money until another person has looked. The others only
 * tell whoever looks what cannot be checked.
 */
public enum PhotoFlag {
    /** The same file is in a case already. */
    PHOTO_REUSED(true),
    /** It looks almost like a photo that is in a case already. */
    LOOKS_LIKE_ANOTHER(true),
    /** It was taken too far from the commune of the house. */
    TOO_FAR(true),
    /** It was taken before the case was listed; the old house may be photographed earlier. */
    TAKEN_BEFORE_CASE(true),
    /** It was taken before what comes before it, or after what comes after it. */
    OUT_OF_STAGE_ORDER(true),
    /** The house was handed over too soon after its foundation. */
    STAGES_TOO_CLOSE(true),
    /** The house stood finished too soon after its foundation. */
    COMPLETED_RIGHT_AFTER_FOUNDATION(true),
    /** It does not say where it was taken. */
    PLACE_MISSING(false),
    /** It says 0 degrees north, 0 degrees east: the receiver knew no place. Nothing is made of it. */
    PLACE_ZERO(false),
    /** It does not say when it was taken. */
    TIME_MISSING(false),
    /** It says 1970: the camera's clock was not set. Nothing is made of it. */
    TIME_UNSET(false),
    /** It says a day after that of its upload. Nothing is made of it. */
    TIME_IN_FUTURE(false),
    /** It shows one colour all over, so that it cannot be compared by its looks. */
    PLAIN_PICTURE(false);

    private final boolean red;

    PhotoFlag(boolean red) {
        this.red = red;
    }

    /** Whether it stops the money. */
    public boolean red() {
        return red;
    }

    /**
     * The entry for an event, with the facts under {@code flag} and {@code red}.
     *
     * @param facts what it rests on, plain text
     */
    public Map<String, String> entry(Map<String, String> facts) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("flag", name());
        entry.put("red", Boolean.toString(red));
        entry.putAll(facts);
        return entry;
    }
}
