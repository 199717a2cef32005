package vn.chungtay.infra.service.paper;

/**
 * On what is written. Lengths are points, 1/72 inch.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param top margin
 * @param right margin
 * @param bottom margin
 * @param left margin
 * @param family its letters
 */
public record Sheet(float width, float height, float top, float right, float bottom, float left, Family family) {

    private static final float MM = 72 / 25.4f;
    private static final float MARGIN = 42;

    /** Half an A4 sheet, lying, 210 by 148 mm: the form in which receipts are bound. */
    public static final Sheet A5_LYING = new Sheet(595.28f, 419.53f, MARGIN, MARGIN, MARGIN, MARGIN, Family.NOTO_SERIF);

    /** A letter, 210 by 297 mm. */
    public static final Sheet A4 = new Sheet(595.27563f, 841.8898f, MARGIN, MARGIN, MARGIN, MARGIN, Family.NOTO_SERIF);

    /**
     * An administrative paper, A4. Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: top and bottom 20 to 25 mm, left 30 to 35 mm, right
     * 15 to 20 mm.
     */
    public static final Sheet ADMINISTRATIVE =
            new Sheet(210 * MM, 297 * MM, 20 * MM, 15 * MM, 20 * MM, 30 * MM, Family.LIBERATION_SERIF);

    /** Width between the margins. */
    float written() {
        return width - left - right;
    }
}
