package vn.chungtay.housing.photo.write.uploadphoto;

import java.nio.ByteBuffer;

/**
 * Whether a photo goes on to its end. The JDK fills up a JPEG that was cut off with grey and says so only in a text, in the
 * language of the machine; of a PNG it reads no further than it must.
 */
final class FileEnd {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private static final int PNG_SIGNATURE_BYTES = 8;

    /** Length, type and check sum of a chunk. */
    private static final int PNG_CHUNK_BYTES = 12;

    /** The type {@code IEND}. */
    private static final int PNG_END = 0x49454e44;

    private FileEnd() {}

    /** Judged by the marks of the format, {@code jpeg} or {@code png}, alone. */
    static boolean isThere(byte[] photo, String format) {
        return format.equals("jpeg") ? ofJpeg(photo) : ofPng(photo);
    }

    private static boolean ofPng(byte[] png) {
        var chunks = ByteBuffer.wrap(png);
        long at = PNG_SIGNATURE_BYTES;
        while (at + PNG_CHUNK_BYTES <= png.length) {
            if (chunks.getInt((int) at + Integer.BYTES) == PNG_END) {
                return true;
            }
            at += PNG_CHUNK_BYTES + Integer.toUnsignedLong(chunks.getInt((int) at));
        }
        return false;
    }

    /**
     * The end marker cannot stand inside packed pixels; the segments before them, where it may belong to a small picture inside
     * the photo, are leapt over. What follows it does not matter: some cameras add things of their own.
     */
    private static boolean ofJpeg(byte[] jpeg) {
        for (int at = firstScan(jpeg); at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int firstScan(byte[] jpeg) {
        int at = 2;
        while (at + 3 < jpeg.length && (jpeg[at + 1] & 0xff) != START_OF_SCAN) {
            boolean filler = (jpeg[at + 1] & 0xff) == 0xff;
            at += filler ? 1 : 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        return at;
    }
}
