package vn.chungtay.housing.photo.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.housing.housecase.write.EvidenceRules;
import vn.chungtay.housing.housecase.write.PhotoComparison;
import vn.chungtay.housing.housecase.write.flagphoto.PhotoLikeness;
import vn.chungtay.housing.photo.read.photoview.PhotoHash;
import vn.chungtay.housing.photo.read.photoview.PhotoViewProjector;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/**
 * Compares by the view of photos, which has to have got to the end of the log first; so no photo that stands earlier there is
 * overlooked, whoever added it and when. What the photos look like is kept in memory and caught up with before each look-up; the
 * first one after a start reads them all.
 */
@Component
public class LoggedComparison implements PhotoComparison {

    /** One photo that was used a thousand times need not be told a thousand times. */
    private static final int MOST_TOLD = 10;

    private static final int BLOCKS_AT_ONCE = 16;

    /** As long as a view is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String POSITION = "position";

    private final String service;
    private final Views views;
    private final EventLog log;
    private final EvidenceRules rules;

    private final ReentrantLock turn = new ReentrantLock();
    private final PhotoHashes hashes = new PhotoHashes();
    private long knownUpTo = -1;

    /**
     * Over the view of photos.
     *
     * @param service whose log it is
     */
    public LoggedComparison(
            @Value("${spring.application.name}") String service, Views views, EventLog log, EvidenceRules rules) {
        this.service = service;
        this.views = views;
        this.log = log;
        this.rules = rules;
    }

    @Override
    public List<PhotoLikeness> earlierLike(CaseId caseId, String photoId) {
        var untilNow = new MinPosition(Map.of(service, log.lastPosition()));
        return views.read(PhotoViewProjector.VIEW, untilNow, photos -> {
                    PhotoHash photo = Objects.requireNonNull(
                            photos.find(PhotoHash.class, PhotoHash.id(caseId.value(), photoId)),
                            () -> "The view has no photo " + photoId + " of " + caseId);
                    return earlierLike(photo, photos);
                })
                .data();
    }

    private List<PhotoLikeness> earlierLike(PhotoHash photo, ServedDocuments photos) {
        DatedValue limit = rules.likeBits(photo.addedOn());
        Stream<PhotoHash> same =
                photos
                        .find(
                                PhotoHash.class,
                                Query.query(Criteria.where("sha256").is(photo.sha256())))
                        .stream()
                        .filter(other -> other.position() < photo.position());
        Stream<PhotoHash> like = like(photo, limit.value().intValueExact(), photos).stream()
                .filter(other -> !other.sha256().equals(photo.sha256()));
        return Stream.concat(sorted(same), sorted(like))
                .map(other -> new PhotoLikeness(
                        other.caseId(),
                        other.photoId(),
                        other.sha256().equals(photo.sha256()),
                        bits(photo, other),
                        limit))
                .limit(MOST_TOLD)
                .toList();
    }

    private List<PhotoHash> like(PhotoHash photo, int mostBits, ServedDocuments photos) {
        Long hash = photo.hash();
        if (hash == null) {
            return List.of();
        }
        List<Long> positions = positionsLike(hash, mostBits, photo.position(), photos);
        return positions.isEmpty()
                ? List.of()
                : photos.find(
                        PhotoHash.class, Query.query(Criteria.where(POSITION).in(positions)));
    }

    private List<Long> positionsLike(long hash, int mostBits, long before, ServedDocuments photos) {
        takeTurn();
        try {
            catchUp(before - 1, photos);
            return hashes.like(hash, mostBits, before, 2 * MOST_TOLD);
        } finally {
            turn.unlock();
        }
    }

    /** Whoever comes while all photos are still being read is better told so than kept waiting. */
    private void takeTurn() {
        try {
            if (turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TemporarilyUnavailable("photo.comparison-starting", Map.of());
    }

    /** Some blocks of the log at a time, the one that was last begun again. */
    private void catchUp(long upTo, ServedDocuments photos) {
        long last = PhotoHash.blockOf(upTo);
        for (long block = PhotoHash.blockOf(Math.max(0, knownUpTo)); knownUpTo < upTo; block += BLOCKS_AT_ONCE) {
            List<Long> blocks = LongStream.range(block, Math.min(block + BLOCKS_AT_ONCE, last + 1))
                    .boxed()
                    .toList();
            List<PhotoHash> next = new ArrayList<>(photos.find(
                    PhotoHash.class, Query.query(Criteria.where("block").in(blocks))));
            next.sort(Comparator.comparingLong(PhotoHash::position));
            next.forEach(photo -> learn(photo, upTo));
            if (block + BLOCKS_AT_ONCE > last) {
                knownUpTo = upTo;
            }
        }
    }

    private void learn(PhotoHash photo, long upTo) {
        if (photo.position() > knownUpTo && photo.position() <= upTo) {
            knownUpTo = photo.position();
            Long hash = photo.hash();
            if (hash != null) {
                hashes.add(photo.position(), hash);
            }
        }
    }

    private static Stream<PhotoHash> sorted(Stream<PhotoHash> photos) {
        return photos.sorted(Comparator.comparingLong(PhotoHash::position));
    }

    private static int bits(PhotoHash one, PhotoHash other) {
        Long left = one.hash();
        Long right = other.hash();
        return left == null || right == null ? 0 : Long.bitCount(left ^ right);
    }
}
