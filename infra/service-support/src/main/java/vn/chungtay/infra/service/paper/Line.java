package vn.chungtay.infra.service.paper;

/**
 * A text in the middle of its column; it takes as many lines as it needs.
 *
 * @param text what it says
 * @param points size of its letters
 * @param style of its letters
 * @param rule how long the line below it is, as a share of its last line; 0 for none
 */
public record Line(String text, float points, Style style, float rule) {

    /** A text without a line below it. */
    public Line(String text, float points, Style style) {
        this(text, points, style, 0);
    }
}
