package vn.chungtay.test.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a person reads on a paper, and where it stands.
 *
 * @param texts of each page, words apart by one space
 * @param fonts names of those that it uses, without the mark of a subset
 * @param unembedded those of them that are not in the file
 * @param marks every letter and where it stands
 */
public record ReadPaper(List<String> texts, Set<String> fonts, Set<String> unembedded, List<Mark> marks) {

    private static final float MM = 72 / 25.4f;

    /**
     * A letter on a page.
     *
     * @param page from 1
     * @param left edge, millimetres from the left side of the page
     * @param right edge, from the right side
     * @param top edge, from the upper side
     * @param bottom its base line, from the lower side
     */
    public record Mark(int page, float left, float right, float top, float bottom) {}

    /** Reads a document. */
    public static ReadPaper of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                texts.add(reader.getText(document).replaceAll("\\s+", " "));
            }
            Set<String> fonts = new TreeSet<>();
            Set<String> unembedded = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    String called = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
                    fonts.add(called);
                    if (!font.isEmbedded()) {
                        unembedded.add(called);
                    }
                }
            }
            return new ReadPaper(texts, fonts, unembedded, reader.marks);
        }
    }

    /** What stands on all pages. */
    public String text() {
        return String.join(" ", texts);
    }

    /** How many pages there are. */
    public int pages() {
        return texts.size();
    }

    /** The page, from 1, on which the words stand first; 0 where they do not. */
    public int pageOf(String words) {
        return 1
                + texts.indexOf(texts.stream()
                        .filter(text -> text.contains(words))
                        .findFirst()
                        .orElse(""));
    }

    private static final class Reader extends PDFTextStripper {

        private final List<Mark> marks = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            float base = letter.getPageHeight() - letter.getYDirAdj();
            marks.add(new Mark(
                    getCurrentPageNo(),
                    letter.getXDirAdj() / MM,
                    (letter.getPageWidth() - letter.getXDirAdj() - letter.getWidthDirAdj()) / MM,
                    (letter.getYDirAdj() - letter.getHeightDir()) / MM,
                    base / MM));
            super.processTextPosition(letter);
        }
    }
}
