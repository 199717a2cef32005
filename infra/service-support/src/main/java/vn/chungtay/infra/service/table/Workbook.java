package vn.chungtay.infra.service.table;

/** Opens workbooks that are lists and no statements, behind the same guards. */
public final class Workbook {

    private Workbook() {}

    /**
     * The rows of the first of its sheets that people see.
     *
     * @throws UnreadableFile {@code table.protected}, {@code table.damaged},
     *     {@code table.unpacks-too-large}, or {@code table.no-workbook} for anything but a workbook of today
     */
    public static Rows open(byte[] content) {
        return switch (FileKind.of(content)) {
            case XLSX -> XlsxRows.open(content);
            case PROTECTED -> throw new UnreadableFile(0, "table.protected");
            case CSV, OTHER -> throw new UnreadableFile(0, "table.no-workbook");
        };
    }
}
