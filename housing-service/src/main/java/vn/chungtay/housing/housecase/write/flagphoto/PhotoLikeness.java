package vn.chungtay.housing.housecase.write.flagphoto;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.housing.shared.PhotoFlag;

/**
 * Another photo that is the same or looks almost the same.
 *
 * @param otherCaseId the case that has it
 * @param otherPhotoId the photo
 * @param same whether it is the same file
 * @param bits in how many of their 64 bits the perceptual hashes differ; 0 for the same file
 * @param limit up to how many bits two photos count as alike
 */
public record PhotoLikeness(String otherCaseId, String otherPhotoId, boolean same, int bits, DatedValue limit) {

    /** The entry for the {@code flags} of an event; equal for the same two photos. */
    public Map<String, String> flag() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("otherCaseId", otherCaseId);
        facts.put("otherPhotoId", otherPhotoId);
        if (same) {
            return PhotoFlag.PHOTO_REUSED.entry(facts);
        }
        facts.put("bits", Integer.toString(bits));
        facts.putAll(limit.ownLimit());
        return PhotoFlag.LOOKS_LIKE_ANOTHER.entry(facts);
    }
}
