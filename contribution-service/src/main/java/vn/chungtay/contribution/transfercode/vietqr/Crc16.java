package vn.chungtay.contribution.transfercode.vietqr;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** CRC-16/CCITT-FALSE: polynomial 1021, begun with FFFF, nothing reflected, as EMVCo's QR specification asks for. */
final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;
    private static final int BEGINNING = 0xFFFF;
    private static final int HIGHEST_BIT = 0x8000;

    private Crc16() {}

    /** The checksum of the text in UTF-8, four hex digits in capitals. */
    static String of(String text) {
        int crc = BEGINNING;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (b & 0xFF) << 8;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & HIGHEST_BIT) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
        }
        return HexFormat.of().withUpperCase().toHexDigits((short) crc);
    }
}
