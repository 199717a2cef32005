package vn.chungtay.infra.service.view;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.view.ViewWrites.Place;

/**
 * Documents of a view as the last rounds of this process read or wrote them, so that the totals that every event changes are not
 * read anew in each round. They hold only while nobody else writes the view: the processor forgets them whenever it begins to read
 * the log, as it does after it has lost its claim or failed, and by themselves they are forgotten sooner than a claim can be taken
 * over from a process that stood still.
 */
public final class KnownDocuments {

    /** More than a round usually changes over and over; documents that are made once and left alone pass through. */
    static final int MOST = 256;

    /** Below the shortest time after which a claim may be taken over, which is a second. */
    static final long KEPT_NANOS = Duration.ofMillis(500).toNanos();

    private final Map<Place, Object> byPlace = new LinkedHashMap<>(MOST, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Object> eldest) {
            return size() > MOST;
        }
    };

    private final LongSupplier nanos;
    private long begunAtNanos;

    /** None yet. */
    public KnownDocuments() {
        this(System::nanoTime);
    }

    /** None yet, by this clock. */
    KnownDocuments(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A round begins. */
    synchronized void begin() {
        long now = nanos.getAsLong();
        if (now - begunAtNanos > KEPT_NANOS) {
            byPlace.clear();
        }
        begunAtNanos = now;
    }

    /** Who writes the view may have changed. */
    public synchronized void forget() {
        byPlace.clear();
    }

    synchronized @Nullable Object at(Place place) {
        return byPlace.get(place);
    }

    synchronized void read(Place place, Object document) {
        byPlace.put(place, document);
    }

    /**
     * These were written.
     *
     * @param documents absent where nobody knows any more what is stored there
     */
    synchronized void written(Map<Place, @Nullable Object> documents) {
        documents.forEach((place, document) -> {
            if (document == null) {
                byPlace.remove(place);
            } else {
                byPlace.put(place, document);
            }
        });
    }
}
