package vn.chungtay.infra.reference;

/**
 * A link from a commune of the 63 provinces to one of the 34.
 *
 * @param before the commune until 30 June 2025
 * @param after the commune from 1 July 2025
 * @param share how much of the old commune went there
 */
public record Succession(Commune before, Commune after, Share share) {

    /** How much of a commune a successor took over. */
    public enum Share {
        /** All of it. */
        WHOLE,
        /** Part of a divided commune, the one that takes what cannot be told apart. */
        DEFAULT,
        /** Another part of a divided commune. */
        PART
    }
}
