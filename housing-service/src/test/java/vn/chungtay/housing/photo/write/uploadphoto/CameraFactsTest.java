package vn.chungtay.housing.photo.write.uploadphoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.shared.Place;
import vn.chungtay.housing.testing.TestPhotos;

class CameraFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);
    private static final byte[] JPEG = TestPhotos.jpeg(TestPhotos.picture(1, 40, 30), 0.9f);

    @Test
    void areReadFromAJpeg() {
        CameraFacts facts = read(TestPhotos.exif(6, "2025:02:03 23:59:59", degrees(22.4477), degrees(105.2312)));

        assertThat(facts.takenOn()).isEqualTo("2025-02-03");
        assertPlace(facts.place(), 22.4477, 105.2312);
        assertThat(facts.orientation()).isEqualTo(6);
        assertThat(facts.timeNotice()).isNull();
        assertThat(facts.placeNotice()).isNull();
    }

    @Test
    void areReadFromAPng() throws Exception {
        byte[] png = withChunk(
                TestPhotos.png(TestPhotos.picture(1, 40, 30)),
                "eXIf",
                TestPhotos.exif(1, "2025:02:03 08:00:00", degrees(22.4477), degrees(105.2312)));

        CameraFacts facts = CameraFacts.read(png, "png", TODAY);

        assertThat(facts.takenOn()).isEqualTo("2025-02-03");
        assertPlace(facts.place(), 22.4477, 105.2312);
    }

    @Test
    void mayBeMissing() {
        CameraFacts facts = CameraFacts.read(JPEG, "jpeg", TODAY);

        assertThat(facts).isEqualTo(new CameraFacts(null, null, 1, PhotoFlag.TIME_MISSING, PhotoFlag.PLACE_MISSING));
    }

    @Test
    void areMissingWhereTheyAreBroken() {
        byte[] garbage = new byte[300];
        java.util.Arrays.fill(garbage, (byte) 0x5a);

        assertThat(read(garbage).timeNotice()).isEqualTo(PhotoFlag.TIME_MISSING);
        assertThat(read(TestPhotos.exif(1, "yesterday, at noon", null, null)).timeNotice())
                .isEqualTo(PhotoFlag.TIME_MISSING);
        assertThat(read(TestPhotos.exif(1, null, degrees(91), degrees(105))).placeNotice())
                .isEqualTo(PhotoFlag.PLACE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, PLACE_ZERO", "0, 105, ", "10, 0, "})
    void doNotTakeZeroForAPlace(double latitude, double longitude, @Nullable PhotoFlag notice) {
        CameraFacts facts = read(TestPhotos.exif(1, null, degrees(latitude), degrees(longitude)));

        assertThat(facts.placeNotice()).isEqualTo(notice);
        assertThat(facts.place() == null).isEqualTo(notice != null);
    }

    @ParameterizedTest
    @CsvSource({
        "1970:01:01 00:00:00, TIME_UNSET",
        "1970:12:31 23:59:59, TIME_UNSET",
        "1971:01:01 00:00:00, ",
        "2025:03:31 23:59:59, ",
        "2025:04:01 00:00:00, TIME_IN_FUTURE"
    })
    void doNotBelieveAClockThatCannotBeRight(String takenAt, @Nullable PhotoFlag notice) {
        CameraFacts facts = read(TestPhotos.exif(1, takenAt, null, null));

        assertThat(facts.timeNotice()).isEqualTo(notice);
        assertThat(facts.takenOn() == null).isEqualTo(notice != null);
    }

    /** 30 MB of zeros in 30 kB of text: whoever unpacked it would need them. */
    @Test
    void leaveEverythingButExifAlone() throws Exception {
        var packed = new ByteArrayOutputStream();
        packed.write("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write(new byte[30_000_000]);
        }
        byte[] png = withChunk(TestPhotos.png(TestPhotos.picture(1, 40, 30)), "zTXt", packed.toByteArray());
        long before = allocated();

        CameraFacts.read(png, "png", TODAY);
        Picture.read(png, "png");

        assertThat(allocated() - before).isLessThan(20_000_000);
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    private static CameraFacts read(byte[] exif) {
        return CameraFacts.read(TestPhotos.withExif(JPEG, exif), "jpeg", TODAY);
    }

    private static double[] degrees(double decimal) {
        return TestPhotos.degrees(decimal);
    }

    private static void assertPlace(@Nullable Place place, double latitude, double longitude) {
        assertThat(place).isNotNull();
        assertThat(place.latitude()).isCloseTo(latitude, within(1e-4));
        assertThat(place.longitude()).isCloseTo(longitude, within(1e-4));
        assertThat(place.toString()).isEqualTo("Place");
    }

    /** Behind the header, which is 33 bytes long. */
    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(png.length + 8 + body.length)
                .put(png, 0, 33)
                .putInt(data.length)
                .put(body)
                .putInt((int) crc.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }
}
