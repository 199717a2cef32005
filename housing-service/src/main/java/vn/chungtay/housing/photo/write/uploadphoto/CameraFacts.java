package vn.chungtay.housing.photo.write.uploadphoto;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.shared.Place;

/**
 * What the camera wrote beside the picture (EXIF), as far as it can be believed. None of it is needed, and what cannot be read is
 * as good as missing.
 *
 * @param takenOn day by the camera's clock, absent where {@code timeNotice} says why
 * @param place where it was, absent where {@code placeNotice} says why
 * @param orientation how the picture is to be turned, see {@link Picture#upright}
 * @param timeNotice why there is no day
 * @param placeNotice why there is no place
 */
record CameraFacts(
        @Nullable LocalDate takenOn,
        @Nullable Place place,
        int orientation,
        @Nullable PhotoFlag timeNotice,
        @Nullable PhotoFlag placeNotice) {

    private static final DateTimeFormatter EXIF_DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
    private static final int EXIF_DAY_LENGTH = 10;
    private static final int CLOCK_NOT_SET = 1970;
    private static final int AS_IT_IS = 1;

    /**
     * Reads them. Nothing but EXIF is looked at: other things in a file can be packed a thousandfold.
     *
     * @param format {@code jpeg} or {@code png}
     * @param today day of the upload; a photo of a later day was taken by a wrong clock
     */
    static CameraFacts read(byte[] photo, String format, LocalDate today) {
        Metadata exif = exif(photo, format);
        LocalDate day = day(exif);
        PhotoFlag timeNotice = timeNotice(day, today);
        GeoLocation location = location(exif);
        PhotoFlag placeNotice = placeNotice(location);
        return new CameraFacts(
                timeNotice == null ? day : null,
                location == null || placeNotice != null
                        ? null
                        : new Place(location.getLatitude(), location.getLongitude()),
                orientation(exif),
                timeNotice,
                placeNotice);
    }

    private static Metadata exif(byte[] photo, String format) {
        try {
            return format.equals("jpeg")
                    ? JpegMetadataReader.readMetadata(new ByteArrayInputStream(photo), List.of(new ExifReader()))
                    : pngExif(photo);
        } catch (JpegProcessingException | PngProcessingException | IOException e) {
            return new Metadata();
        }
    }

    private static Metadata pngExif(byte[] photo) throws PngProcessingException, IOException {
        var metadata = new Metadata();
        for (PngChunk chunk :
                new PngChunkReader().extract(new SequentialByteArrayReader(photo), Set.of(PngChunkType.eXIf))) {
            new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
        }
        return metadata;
    }

    private static @Nullable LocalDate day(Metadata exif) {
        for (ExifSubIFDDirectory directory : exif.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            String text = directory.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
            if (text != null && text.length() >= EXIF_DAY_LENGTH) {
                try {
                    return LocalDate.parse(text.substring(0, EXIF_DAY_LENGTH), EXIF_DAY);
                } catch (DateTimeParseException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable PhotoFlag timeNotice(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return PhotoFlag.TIME_MISSING;
        }
        if (day.getYear() <= CLOCK_NOT_SET) {
            return PhotoFlag.TIME_UNSET;
        }
        return day.isAfter(today) ? PhotoFlag.TIME_IN_FUTURE : null;
    }

    private static @Nullable GeoLocation location(Metadata exif) {
        GpsDirectory gps = exif.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation location = gps == null ? null : gps.getGeoLocation();
        return location == null || Math.abs(location.getLatitude()) > 90 || Math.abs(location.getLongitude()) > 180
                ? null
                : location;
    }

    private static @Nullable PhotoFlag placeNotice(@Nullable GeoLocation location) {
        if (location == null) {
            return PhotoFlag.PLACE_MISSING;
        }
        return location.isZero() ? PhotoFlag.PLACE_ZERO : null;
    }

    private static int orientation(Metadata exif) {
        ExifIFD0Directory directory = exif.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            return directory == null || !directory.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
                    ? AS_IT_IS
                    : directory.getInt(ExifDirectoryBase.TAG_ORIENTATION);
        } catch (MetadataException e) {
            return AS_IT_IS;
        }
    }
}
