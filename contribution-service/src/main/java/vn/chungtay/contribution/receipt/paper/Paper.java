package vn.chungtay.contribution.receipt.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * One page of PDF that is written from top to bottom, in an embedded font that has every Vietnamese letter.
 *
 * <p>Lengths are points, 1/72 inch, from the lower left corner.
 */
final class Paper implements AutoCloseable {

    /** Half an A4 sheet, lying, 210 by 148 mm: the form in which receipts are bound. */
    static final PDRectangle A5_LYING = new PDRectangle(595.28f, 419.53f);

    private static final float MARGIN = 42;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private final PDRectangle size;
    private final PDPageContentStream page;
    private final Typeface regular;
    private final Typeface bold;
    private float y;

    /**
     * An empty page.
     *
     * @param title of the document; names nobody, since every reader shows it
     */
    Paper(PDRectangle size, String title) {
        this.size = size;
        this.y = size.getHeight() - MARGIN;
        try {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.LANG, new COSString("vi"));
            PDPage sheet = new PDPage(size);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            regular = typeface("NotoSerif-Regular.ttf");
            bold = typeface("NotoSerif-Bold.ttf");
        } catch (IOException e) {
            throw new UncheckedIOException("A font of this service cannot be read", e);
        }
    }

    private Typeface typeface(String file) throws IOException {
        try (InputStream font = Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/" + file), file)) {
            return new Typeface(PDType0Font.load(document, font, true));
        }
    }

    /** Width between the margins. */
    float width() {
        return size.getWidth() - 2 * MARGIN;
    }

    /** Height above the lower margin that is still free. */
    float free() {
        return y - MARGIN;
    }

    /** Leaves room. */
    void skip(float points) {
        y -= points;
    }

    /** Lines in the middle of the page. */
    void centre(String text, float points, boolean strong) {
        Typeface face = strong ? bold : regular;
        for (String line : face.wrap(text, points, width())) {
            y -= points * LEADING;
            write(face, line, points, MARGIN + (width() - face.width(line, points)) / 2);
        }
    }

    /** A paragraph that ends where a picture of that width begins; 0 where there is none. */
    void paragraph(String text, float points, float besides) {
        for (String line : regular.wrap(text, points, width() - besides)) {
            y -= points * LEADING;
            write(regular, line, points, MARGIN);
        }
    }

    /** What something is called, then what it is, in bold; further lines stand under the second. */
    void field(String label, String value, float points, float besides) {
        float indent = regular.width(label + " ", points);
        List<String> lines = bold.wrap(value, points, width() - besides - indent);
        y -= points * LEADING;
        write(regular, label, points, MARGIN);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                y -= points * LEADING;
            }
            write(bold, lines.get(line), points, MARGIN + indent);
        }
    }

    /** Texts side by side, each in the middle of its column. */
    void columns(float points, boolean strong, String... texts) {
        Typeface face = strong ? bold : regular;
        float column = width() / texts.length;
        y -= points * LEADING;
        for (int i = 0; i < texts.length; i++) {
            write(face, texts[i], points, MARGIN + column * i + (column - face.width(texts[i], points)) / 2);
        }
    }

    /** A picture with its lower right corner in that of the margins; what is written stays. */
    void pictureBelowRight(byte[] png, float edge, float above) {
        attempt(() -> page.drawImage(
                PDImageXObject.createFromByteArray(document, png, "picture"),
                size.getWidth() - MARGIN - edge,
                MARGIN + above,
                edge,
                edge));
    }

    /** Grey capitals across the page, under what is written afterwards. */
    void stamp(String text, float points) {
        float width = bold.width(text, points);
        attempt(() -> {
            page.setNonStrokingColor(0.75f);
            page.beginText();
            page.setFont(bold.font(), points);
            page.newLineAtOffset((size.getWidth() - width) / 2, size.getHeight() / 2);
            page.showText(text.toUpperCase(Locale.ROOT));
            page.endText();
            page.setNonStrokingColor(0f);
        });
    }

    /** The finished document. */
    byte[] bytes() {
        if (free() < 0) {
            throw new IllegalStateException("The page is too short by " + -free() + " points");
        }
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
