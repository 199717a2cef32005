package vn.chungtay.infra.service.paper;

/** A family of fonts that has every Vietnamese letter and may be embedded: their licences lie beside them. */
public enum Family {
    /** Wide and clear on small pages; regular and bold alone. */
    NOTO_SERIF("NotoSerif"),
    /** As wide, letter by letter, as Times New Roman, which administrative papers ask for and which may not be given along. */
    LIBERATION_SERIF("LiberationSerif");

    private final String file;

    Family(String file) {
        this.file = file;
    }

    /** Resource of the font. */
    String resource(Style style) {
        return "/fonts/" + file + "-" + style.suffix() + ".ttf";
    }
}
