package vn.chungtay.infra.service.table;

import java.nio.charset.StandardCharsets;

/** What a file is, judged by its first bytes and never by its name. */
public enum FileKind {
    /** A workbook of today: a zip archive. */
    XLSX,
    /** Text. */
    CSV,
    /** A workbook behind a password. */
    PROTECTED,
    /** Anything else: a PDF, a picture, a workbook of before 2007. */
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Compound File Binary: workbooks of before 2007, and those of today that are encrypted. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** The kind of a file. */
    public static FileKind of(byte[] content) {
        if (startsWith(content, ZIP)) {
            return XLSX;
        }
        if (startsWith(content, COMPOUND)) {
            boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            return encrypted ? PROTECTED : OTHER;
        }
        return content.length > 0 && !hasZero(content) ? CSV : OTHER;
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (content[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has no zero bytes, but for UTF-16, whose error is found where the text is decoded. */
    private static boolean hasZero(byte[] content) {
        boolean utf16 = content.length > 1
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
        for (int i = 0; i < content.length && !utf16; i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
