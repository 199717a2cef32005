package vn.chungtay.infra.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * A document of PDF that is written from top to bottom, in embedded fonts that have every Vietnamese letter. What does not fit
 * goes on a further page, which bears its number in the middle of the upper margin (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I).
 *
 * <p>Lengths are points, 1/72 inch, from the lower left corner.
 */
public final class Paper implements AutoCloseable {

    private static final float LEADING = 1.4f;
    private static final float PAGE_NUMBER = 13;

    /** Where a line below a text lies, and how thick it is, in points. */
    private static final float RULE_BELOW = 6;

    private static final float RULE = 0.7f;

    /** Between two columns. */
    private static final float GUTTER = 12;

    private final PDDocument document = new PDDocument();
    private final Map<Style, Typeface> typefaces = new EnumMap<>(Style.class);
    private final Sheet sheet;

    @Nullable
    private final String stamp;

    private PDPageContentStream page;
    private float y;

    /**
     * An empty page.
     *
     * @param title of the document; names nobody, since every reader shows it
     * @param stamp stands in grey capitals across every page, under what is written; absent on a paper that counts
     */
    public Paper(Sheet sheet, String title, @Nullable String stamp) {
        this.sheet = sheet;
        this.stamp = stamp;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.LANG, new COSString("vi"));
        page = addPage();
        y = sheet.height() - sheet.top();
    }

    /** Leaves room. */
    public void skip(float points) {
        y -= points;
    }

    /** Goes on the next page where there is not as much room above the lower margin. */
    public void keep(float points) {
        if (y - points < sheet.bottom()) {
            nextPage();
        }
    }

    /** Lines in the middle of the page. */
    public void centre(String text, float points, Style style) {
        rows(List.of(new Row(0, List.of(new Column(1, List.of(new Line(text, points, style)))))));
    }

    /** A paragraph that ends where a picture of that width begins; 0 where there is none. */
    public void paragraph(String text, float points, float besides) {
        Typeface face = face(Style.REGULAR);
        for (String line : face.wrap(text, points, sheet.written() - besides)) {
            down(points);
            write(face, line, points, sheet.left());
        }
    }

    /** A paragraph that reaches both margins, its first line indented. */
    public void justified(String text, float points, Style style, float indent) {
        Typeface face = face(style);
        List<String> lines = face.wrap(text, points, sheet.written() - indent, sheet.written());
        for (int i = 0; i < lines.size(); i++) {
            down(points);
            float in = i == 0 ? indent : 0;
            if (i < lines.size() - 1) {
                spread(face, lines.get(i), points, in);
            } else {
                write(face, lines.get(i), points, sheet.left() + in);
            }
        }
    }

    /** What something is called, then what it is, in bold; further lines stand under the second. */
    public void field(String label, String value, float points, float besides) {
        float indent = face(Style.REGULAR).width(label + " ", points);
        List<String> lines = face(Style.BOLD).wrap(value, points, sheet.written() - besides - indent);
        down(points);
        write(face(Style.REGULAR), label, points, sheet.left());
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                down(points);
            }
            write(face(Style.BOLD), lines.get(line), points, sheet.left() + indent);
        }
    }

    /** Texts side by side, each in the middle of its column, all of the same width. */
    public void columns(float points, Style style, String... texts) {
        float share = 1f / texts.length;
        rows(List.of(new Row(
                0,
                Arrays.stream(texts)
                        .map(text -> new Column(share, List.of(new Line(text, points, style))))
                        .toList())));
    }

    /** Rows that stay on one page: where they do not fit, all of them go on the next. */
    public void rows(List<Row> rows) {
        keep((float) rows.stream().mapToDouble(this::height).sum());
        for (Row row : rows) {
            float top = y - row.above();
            float x = sheet.left();
            for (Column column : row.columns()) {
                y = top;
                for (Line line : column.lines()) {
                    write(line, lines(line, row, column), x + width(column) / 2);
                }
                x += width(column);
            }
            y = top - (height(row) - row.above());
        }
    }

    /** A picture with its lower right corner in that of the margins; what is written stays. */
    public void pictureBelowRight(byte[] png, float edge, float above) {
        attempt(() -> page.drawImage(
                PDImageXObject.createFromByteArray(document, png, "picture"),
                sheet.width() - sheet.right() - edge,
                sheet.bottom() + above,
                edge,
                edge));
    }

    /** The finished document. */
    public byte[] bytes() {
        var pdf = new ByteArrayOutputStream();
        attempt(() -> {
            page.close();
            document.save(pdf);
        });
        return pdf.toByteArray();
    }

    @Override
    public void close() {
        attempt(document::close);
    }

    private float width(Column column) {
        return sheet.written() * column.share();
    }

    private float height(Row row) {
        double highest = row.columns().stream()
                .mapToDouble(column -> column.lines().stream()
                        .mapToDouble(line -> height(line, lines(line, row, column)))
                        .sum())
                .max()
                .orElse(0);
        return row.above() + (float) highest;
    }

    private static float height(Line line, List<String> lines) {
        return lines.size() * line.points() * LEADING + (line.rule() > 0 ? RULE_BELOW : 0);
    }

    private List<String> lines(Line line, Row row, Column column) {
        float gutter = row.columns().size() == 1 ? 0 : GUTTER;
        return face(line.style()).balanced(line.text(), line.points(), width(column) - gutter);
    }

    private void write(Line line, List<String> lines, float centre) {
        Typeface face = face(line.style());
        for (String part : lines) {
            y -= line.points() * LEADING;
            write(face, part, line.points(), centre - face.width(part, line.points()) / 2);
        }
        if (line.rule() > 0) {
            y -= RULE_BELOW;
            rule(centre, face.width(lines.getLast(), line.points()) * line.rule());
        }
    }

    private void rule(float centre, float length) {
        attempt(() -> {
            page.setLineWidth(RULE);
            page.moveTo(centre - length / 2, y);
            page.lineTo(centre + length / 2, y);
            page.stroke();
        });
    }

    /** A line whose words stand so far apart that it ends at the margin. */
    private void spread(Typeface face, String line, float points, float indent) {
        String[] words = line.split(" ", -1);
        double written = Arrays.stream(words)
                .mapToDouble(word -> face.width(word, points))
                .sum();
        float gap = words.length == 1 ? 0 : (float) (sheet.written() - indent - written) / (words.length - 1);
        float x = sheet.left() + indent;
        for (String word : words) {
            write(face, word, points, x);
            x += face.width(word, points) + gap;
        }
    }

    private void down(float points) {
        keep(points * LEADING);
        y -= points * LEADING;
    }

    private void nextPage() {
        attempt(page::close);
        page = addPage();
        String number = Integer.toString(document.getNumberOfPages());
        Typeface face = face(Style.REGULAR);
        y = sheet.height() - (sheet.top() + PAGE_NUMBER) / 2;
        write(face, number, PAGE_NUMBER, (sheet.width() - face.width(number, PAGE_NUMBER)) / 2);
        y = sheet.height() - sheet.top();
    }

    private PDPageContentStream addPage() {
        try {
            PDPage added = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
            document.addPage(added);
            PDPageContentStream stream = new PDPageContentStream(document, added);
            if (stamp != null) {
                stamp(stream, stamp);
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** As large as fits a small page and a large one. */
    private void stamp(PDPageContentStream stream, String text) throws IOException {
        Typeface face = face(Style.BOLD);
        float points = sheet.height() > sheet.width() ? 72 : 56;
        stream.setNonStrokingColor(0.75f);
        stream.beginText();
        stream.setFont(face.font(), points);
        stream.newLineAtOffset((sheet.width() - face.width(text, points)) / 2, sheet.height() / 2);
        stream.showText(text.toUpperCase(Locale.ROOT));
        stream.endText();
        stream.setNonStrokingColor(0f);
    }

    private Typeface face(Style style) {
        return typefaces.computeIfAbsent(style, this::load);
    }

    private Typeface load(Style style) {
        String resource = sheet.family().resource(style);
        try (InputStream font = Objects.requireNonNull(Paper.class.getResourceAsStream(resource), resource)) {
            return new Typeface(PDType0Font.load(document, font, true));
        } catch (IOException e) {
            throw new UncheckedIOException("A font of this service cannot be read", e);
        }
    }

    private void write(Typeface face, String line, float points, float x) {
        attempt(() -> {
            page.beginText();
            page.setFont(face.font(), points);
            page.newLineAtOffset(x, y);
            page.showText(line);
            page.endText();
        });
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** A step of drawing. */
    private interface Step {

        void run() throws IOException;
    }
}
