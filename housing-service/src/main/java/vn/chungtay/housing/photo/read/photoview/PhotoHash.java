package vn.chungtay.housing.photo.read.photoview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.PhotoAdded;

/**
 * What a photo of a case looks like, to be compared with others.
 *
 * @param id case and photo
 * @param caseId the case
 * @param photoId the photo
 * @param position place in the log of the event that added it
 * @param block which part of the log that is in; asked for by number, since not every server finds ranges fast
 * @param sha256 hash of the file
 * @param hash perceptual hash, absent for a picture of one colour
 * @param addedOn day on which it was added to the case
 */
@Document("photoHash")
@CompoundIndex(name = "byBlock", def = "{'block': 1}")
@CompoundIndex(name = "byPosition", def = "{'position': 1}")
@CompoundIndex(name = "bySha256", def = "{'sha256': 1}")
public record PhotoHash(
        @Id String id,
        String caseId,
        String photoId,
        long position,
        long block,
        String sha256,
        @Nullable Long hash,
        LocalDate addedOn) {

    /** Events that one block of the log has. */
    private static final long BLOCK = 1_024;

    static PhotoHash of(PhotoAdded event, long position) {
        String hash = event.perceptualHash();
        return new PhotoHash(
                id(event.caseId(), event.photoId()),
                event.caseId(),
                event.photoId(),
                position,
                blockOf(position),
                event.photoSha256(),
                hash == null ? null : Long.parseUnsignedLong(hash, 16),
                event.occurredOn());
    }

    /** What a photo of a case is found by. */
    public static String id(String caseId, String photoId) {
        return caseId + "/" + photoId;
    }

    /** The part of the log that a place is in. */
    public static long blockOf(long position) {
        return position / BLOCK;
    }
}
