package vn.chungtay.infra.service.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Cells of the first sheet of a workbook that people see, where they were made one: only the first of them says something, the others look empty. */
public final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int LETTERS = 26;

    private MergedCells() {}

    /**
     * Some cells that are one.
     *
     * @param range as a spreadsheet names it, for example {@code A5:A9}
     * @param firstRow from 1
     * @param lastRow from 1
     * @param firstColumn from 0
     * @param lastColumn from 0
     */
    public record Merged(String range, int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether several rows share what it says in this column, from 0. */
        public boolean sharedIn(int column) {
            return firstRow < lastRow && firstColumn <= column && column <= lastColumn;
        }
    }

    /**
     * All of them, in the order of the file. The workbook must have been opened before: what it unpacks to is bounded then.
     *
     * @throws UnreadableFile {@code table.damaged}
     */
    public static List<Merged> of(byte[] workbook) {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            Optional<String> sheet = firstSheet(zip);
            List<Merged> merged = new ArrayList<>();
            if (sheet.isPresent()) {
                attributes(zip, sheet.get(), "mergeCell", "ref").forEach(range -> add(range, merged));
            }
            return merged;
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableFile(new FileFault(0, "table.damaged", Map.of()), e);
        }
    }

    private static void add(String range, List<Merged> merged) {
        Matcher cells = RANGE.matcher(range);
        if (cells.matches()) {
            merged.add(new Merged(
                    range,
                    Integer.parseInt(cells.group(2)),
                    Integer.parseInt(cells.group(4)),
                    column(cells.group(1)),
                    column(cells.group(3))));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1) - 1;
    }

    private static Optional<String> firstSheet(ZipFile zip) throws IOException, XMLStreamException {
        List<String> ids = attributes(zip, "xl/workbook.xml", "sheet", "id");
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<String> states = attributes(zip, "xl/workbook.xml", "sheet", "state");
        int seen = IntStream.range(0, ids.size())
                .filter(sheet -> !states.get(sheet).toLowerCase(Locale.ROOT).endsWith("hidden"))
                .findFirst()
                .orElse(0);
        List<String> names = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id");
        List<String> targets = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Target");
        int first = names.indexOf(ids.get(seen));
        return first < 0 || first >= targets.size() ? Optional.empty() : Optional.of(entryName(targets.get(first)));
    }

    private static String entryName(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** What an attribute says in each element of this name, whatever their name spaces are. */
    private static List<String> attributes(ZipFile zip, String entryName, String element, String attribute)
            throws IOException, XMLStreamException {
        List<String> values = new ArrayList<>();
        ZipArchiveEntry entry = zip.getEntry(entryName);
        if (entry == null) {
            return values;
        }
        try (InputStream unpacked = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory().createXMLStreamReader(unpacked);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    String value = attribute(xml, attribute);
                    values.add(value == null ? "" : value);
                }
            }
        }
        return values;
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Reads nothing but the entry itself. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
