package vn.chungtay.infra.service.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font that knows how wide a text is, and takes any text: marks are joined with their letters, as the font has letters with
 * marks and places none, and a sign that it lacks becomes a question mark.
 *
 * @param font as PDFBox knows it
 */
record Typeface(PDType0Font font) {

    private static final float EM = 1000;

    /** By which steps lines are made as short as they can be. */
    private static final float NARROWER = 0.95f;

    /** Width of a text that came out of {@link #wrap}, or of one of our own, in points. */
    float width(String text, float points) {
        try {
            return font.getStringWidth(text) / EM * points;
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read", e);
        }
    }

    /** The text in lines of at most that width. A word that is wider than a line is cut. */
    List<String> wrap(String text, float points, float widest) {
        return wrap(text, points, widest, widest);
    }

    /** The same, where the first line is shorter. */
    List<String> wrap(String text, float points, float first, float widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            for (String piece : pieces(word, points, first)) {
                float room = lines.isEmpty() ? first : widest;
                if (!line.isEmpty() && width(line + " " + piece, points) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text in as many lines as {@link #wrap} needs, of much the same length. */
    List<String> balanced(String text, float points, float widest) {
        List<String> lines = wrap(text, points, widest);
        float narrower = widest * NARROWER;
        for (List<String> next = wrap(text, points, narrower);
                lines.size() > 1 && next.size() == lines.size();
                next = wrap(text, points, narrower)) {
            lines = next;
            narrower *= NARROWER;
        }
        return lines;
    }

    private List<String> pieces(String word, float points, float widest) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(sign -> {
            String grown = piece.toString() + Character.toString(sign);
            if (!piece.isEmpty() && width(grown, points) > widest) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .codePoints()
                .forEach(sign -> printable.appendCodePoint(has(sign) ? sign : '?'));
        return printable.toString().strip();
    }

    /** PDFBox says so by refusing. */
    private boolean has(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read", e);
        } catch (IllegalArgumentException lacking) {
            return false;
        }
    }
}
