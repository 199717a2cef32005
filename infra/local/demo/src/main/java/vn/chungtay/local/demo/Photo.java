package vn.chungtay.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Stands for the photo of a house: a small picture in one colour (PNG), another for each name, the same on every run. */
final class Photo {

    private static final int SIDE = 16;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private Photo() {}

    static byte[] of(String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream png = new DataOutputStream(bytes)) {
            png.write(SIGNATURE);
            chunk(png, "IHDR", header());
            chunk(png, "tEXt", ("Title\0" + name).getBytes(StandardCharsets.ISO_8859_1));
            chunk(png, "IDAT", pixels(name.hashCode()));
            chunk(png, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private static byte[] header() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream header = new DataOutputStream(bytes)) {
            header.writeInt(SIDE);
            header.writeInt(SIDE);
            header.write(new byte[] {8, 2, 0, 0, 0});
            return bytes.toByteArray();
        }
    }

    private static byte[] pixels(int colour) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int row = 0; row < SIDE; row++) {
                packed.write(0);
                for (int column = 0; column < SIDE; column++) {
                    packed.write(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        byte[] typeBytes = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(typeBytes);
        crc.update(data);
        png.writeInt(data.length);
        png.write(typeBytes);
        png.write(data);
        png.writeInt((int) crc.getValue());
    }
}
