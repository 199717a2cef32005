package vn.chungtay.housing.housecase.write;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoEvent;
import vn.chungtay.housing.housecase.events.PhotoFlagged;
import vn.chungtay.housing.housecase.write.flagphoto.PhotoLikeness;
import vn.chungtay.housing.housecase.write.requestinstalment.NoPhotoFlagIsOpen;
import vn.chungtay.housing.housecase.write.requestinstalment.RequesterAcceptedNoPhoto;
import vn.chungtay.housing.housecase.write.requestinstalment.StageHasPhotos;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;

/** The photos of one case in the order in which they were added, and what is held against them. */
final class Evidence {

    private final Map<String, EvidencePhoto> byId = new LinkedHashMap<>();

    boolean has(String photoId) {
        return byId.containsKey(photoId);
    }

    /**
     * The photo.
     *
     * @throws NotFound {@code photo.not-in-case}
     */
    EvidencePhoto require(String photoId) {
        EvidencePhoto photo = byId.get(photoId);
        if (photo == null) {
            throw new NotFound("photo.not-in-case", Map.of("photoId", photoId));
        }
        return photo;
    }

    /** Those that were not rejected. */
    List<EvidencePhoto> standing() {
        return byId.values().stream().filter(photo -> !photo.rejected()).toList();
    }

    /** What is not yet held against the photo, as flags. */
    List<Map<String, String>> news(String photoId, List<PhotoLikeness> likenesses) {
        List<Map<String, String>> known = require(photoId).redFlags();
        return likenesses.stream()
                .map(PhotoLikeness::flag)
                .filter(flag -> !known.contains(flag))
                .toList();
    }

    /**
     * Whether money may follow these photos.
     *
     * @param ordinal which part is asked for
     * @param stage what has to be reached for it
     * @param requestedBy who asks, as staffRef
     * @param required photos of the stage that count, at least
     */
    void check(int ordinal, Stage stage, String requestedBy, DatedValue required) {
        int counted = (int) byId.values().stream()
                .filter(photo -> photo.stage() == stage && photo.counts())
                .count();
        Rule.check(
                new NoPhotoFlagIsOpen(ordinal, openFlags()),
                new StageHasPhotos(ordinal, stage, counted, required),
                new RequesterAcceptedNoPhoto(ordinal, requestedBy, acceptedBy()));
    }

    /**
     * Looks whether a likeness is on its way here that was found but is not yet held against its photo.
     *
     * @throws TemporarilyUnavailable {@code photo.flag-under-way}
     */
    void requireCompared(CaseId caseId, PhotoComparison comparison) {
        for (EvidencePhoto photo : standing()) {
            if (photo.comparable()
                    && !news(photo.photoId(), comparison.earlierLike(caseId, photo.photoId()))
                            .isEmpty()) {
                throw new TemporarilyUnavailable("photo.flag-under-way", Map.of("photoId", photo.photoId()));
            }
        }
    }

    /** A photo that was added otherwise before is known better than by the confirmation. */
    void evolve(FoundationConfirmed event) {
        byId.putIfAbsent(event.photoId(), EvidencePhoto.of(event));
    }

    void evolve(PhotoEvent event) {
        byId.compute(event.photoId(), (id, before) -> switch (event) {
            case PhotoAdded added -> EvidencePhoto.of(added);
            case PhotoFlagged flagged -> Objects.requireNonNull(before).after(flagged);
            case PhotoDecided decided -> Objects.requireNonNull(before).after(decided);
        });
    }

    private List<Map<String, String>> openFlags() {
        return byId.values().stream()
                .filter(EvidencePhoto::open)
                .flatMap(photo -> photo.redFlags().stream().map(flag -> {
                    Map<String, String> named = new HashMap<>(flag);
                    named.put("photoId", photo.photoId());
                    return named;
                }))
                .toList();
    }

    private Set<String> acceptedBy() {
        return byId.values().stream()
                .filter(photo -> photo.decided() && !photo.rejected())
                .map(photo -> Objects.requireNonNull(photo.decidedBy()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
