package vn.chungtay.housing.grievance.write;

import java.util.Optional;
import java.util.Set;

/** Who has to answer. The names are stored: they never change. */
public enum Level {
    /** The unit that acts for the province. */
    UNIT,
    /** The emulation department. */
    EMULATION,
    /** A director; the emulation department may still write the answer. */
    DIRECTOR;

    /** The roles that look into it and write the answer. */
    public Set<String> authors() {
        return switch (this) {
            case UNIT -> Set.of("officer", "unit-head");
            case EMULATION -> Set.of("emulation");
            case DIRECTOR -> Set.of("emulation", "director");
        };
    }

    /** The roles that confirm the answer or send it back. */
    public Set<String> confirmers() {
        return switch (this) {
            case UNIT -> Set.of("unit-head");
            case EMULATION -> Set.of("emulation");
            case DIRECTOR -> Set.of("director");
        };
    }

    /** The level above; empty for the last one. */
    public Optional<Level> above() {
        return switch (this) {
            case UNIT -> Optional.of(EMULATION);
            case EMULATION -> Optional.of(DIRECTOR);
            case DIRECTOR -> Optional.empty();
        };
    }
}
