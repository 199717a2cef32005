package vn.chungtay.housing.housecase.write;

import java.util.List;
import vn.chungtay.housing.housecase.write.flagphoto.PhotoLikeness;
import vn.chungtay.housing.shared.CaseId;

/** Compares a photo with those of all cases. */
public interface PhotoComparison {

    /**
     * The photos of any case that are the same, or look almost the same, and stand earlier in the log; so of two that came at the
     * same moment the later one is told of the other. The answer for a photo is the same whenever it is asked for.
     *
     * @param photoId a photo that was added to the case
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind},
     *     {@code photo.comparison-starting} while not all of them are known yet
     */
    List<PhotoLikeness> earlierLike(CaseId caseId, String photoId);
}
