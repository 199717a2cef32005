package vn.chungtay.housing.housecase.write;

import java.util.Optional;

/** The photos that were uploaded. */
public interface Photos {

    /** What was seen in the photo; empty for an unknown or forgotten one. */
    Optional<SeenPhoto> find(String photoId);
}
