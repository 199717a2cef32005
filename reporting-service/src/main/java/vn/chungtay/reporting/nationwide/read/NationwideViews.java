package vn.chungtay.reporting.nationwide.read;

import java.util.Optional;

/** Finds the figures that are shown. While they are made anew, those made before are shown until the new ones are complete. */
@FunctionalInterface
public interface NationwideViews {

    /**
     * What is shown now.
     *
     * @param served the figures
     * @param before those that were shown until a moment ago, where somebody may have been told more of them
     */
    record Shown(NationwideView served, Optional<NationwideView> before) {}

    /** What is shown now; nothing as long as this process does not follow it. */
    Optional<Shown> shown();
}
