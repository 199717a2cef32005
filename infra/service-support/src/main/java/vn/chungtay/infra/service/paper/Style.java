package vn.chungtay.infra.service.paper;

/** How letters of one family look. */
public enum Style {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String suffix;

    Style(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
