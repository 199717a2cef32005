package vn.chungtay.infra.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A paper as Vietnamese offices lay it out: national name and motto on the right, unit and number on the left, place and day, the
 * title in the middle, signatures, who receives it.
 *
 * <p>Layout, sizes and styles are those of Nghị định 30/2020/NĐ-CP of 5/3/2020 on the work with papers, Phụ lục I; letters are
 * those of {@link Family#LIBERATION_SERIF}.
 */
public final class AdministrativePaper implements AutoCloseable {

    private static final float TEXT = 13;
    private static final float NAMES = 12;
    private static final float TITLE = 14;
    private static final float RECIPIENTS = 11;

    /** First lines stand 1 cm in. */
    private static final float INDENT = 72 / 2.54f;

    /** Between two paragraphs: at least 6 points. */
    private static final float BETWEEN = 6;

    /** For a hand to sign, and a seal. */
    private static final float SIGNING = 72;

    /** A heading and two lines. */
    private static final float BELOW_HEADING = 5 * TEXT;

    /** The last paragraph, signatures and recipients, where names are short. */
    private static final float END = 280;

    private static final float UNIT_SHARE = 0.42f;
    private static final String NUMBER_BY_HAND = "…………………";

    private final Paper paper;

    /**
     * An empty paper.
     *
     * @param title of the document; names nobody
     * @param stamp what stands across every page; absent on a paper that counts
     */
    public AdministrativePaper(String title, @Nullable String stamp) {
        paper = new Paper(Sheet.ADMINISTRATIVE, title, stamp);
    }

    /** What stands above the title. */
    public void head(Letterhead head) {
        List<Line> unit = new ArrayList<>();
        if (head.upperName() != null) {
            unit.add(new Line(capitals(head.upperName()), NAMES, Style.REGULAR));
        }
        unit.add(new Line(capitals(head.unitName()), NAMES, Style.BOLD, 0.4f));
        List<Line> nation = List.of(
                new Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", NAMES, Style.BOLD),
                new Line("Độc lập - Tự do - Hạnh phúc", TEXT, Style.BOLD, 1));
        String number = head.number() == null ? NUMBER_BY_HAND : head.number();
        paper.rows(List.of(
                halves(0, unit, nation),
                halves(
                        BETWEEN,
                        List.of(new Line("Số: " + number, TEXT, Style.REGULAR)),
                        List.of(new Line(head.place() + ", " + head.day(), TEXT, Style.ITALIC)))));
    }

    /**
     * The title.
     *
     * @param kind of paper, for example {@code Biên bản}
     * @param subject what it is about
     */
    public void title(String kind, String subject) {
        paper.rows(List.of(new Row(
                TITLE,
                List.of(new Column(
                        1,
                        List.of(
                                new Line(capitals(kind), TITLE, Style.BOLD),
                                new Line(subject, TITLE, Style.BOLD, 0.4f)))))));
        paper.skip(BETWEEN);
    }

    /** What the paper rests on. */
    public void basis(String text) {
        paragraph(text, Style.ITALIC);
    }

    /** The heading of a part, which never ends a page. */
    public void heading(String text) {
        paper.keep(BELOW_HEADING);
        paragraph(text, Style.BOLD);
    }

    /** A paragraph. */
    public void text(String text) {
        paragraph(text, Style.REGULAR);
    }

    /**
     * The last paragraph, who signs, side by side, and who receives the paper.
     *
     * @param last goes with the signatures, so that these do not stand on a page of their own
     */
    public void end(String last, List<Signature> signatures, List<String> recipients) {
        paper.keep(END);
        text(last);
        paper.rows(List.of(
                across(BETWEEN * 2, signatures, s -> new Line("ĐẠI DIỆN", NAMES, Style.BOLD)),
                across(0, signatures, s -> new Line(capitals(s.party()), NAMES, Style.BOLD)),
                across(0, signatures, s -> new Line("(" + s.how() + ")", NAMES, Style.ITALIC)),
                across(SIGNING, signatures, s -> new Line(s.name(), TEXT, Style.BOLD))));
        paper.skip(BETWEEN);
        paper.justified("Nơi nhận:", NAMES, Style.BOLD_ITALIC, 0);
        recipients.forEach(recipient -> paper.justified("- " + recipient, RECIPIENTS, Style.REGULAR, 0));
    }

    /** The finished document. */
    public byte[] bytes() {
        return paper.bytes();
    }

    @Override
    public void close() {
        paper.close();
    }

    private void paragraph(String text, Style style) {
        paper.skip(BETWEEN);
        paper.justified(text, TEXT, style, INDENT);
    }

    private static Row halves(float above, List<Line> left, List<Line> right) {
        return new Row(above, List.of(new Column(UNIT_SHARE, left), new Column(1 - UNIT_SHARE, right)));
    }

    private static Row across(float above, List<Signature> signatures, Function<Signature, Line> line) {
        float share = 1f / signatures.size();
        return new Row(
                above,
                signatures.stream()
                        .map(signature -> new Column(share, List.of(line.apply(signature))))
                        .toList());
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
