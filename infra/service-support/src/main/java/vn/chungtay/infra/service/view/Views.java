package vn.chungtay.infra.service.view;

import java.util.function.Function;

/** Reads views that are fed by this service's own log. */
public interface Views {

    /**
     * Waits until the view has got to the caller's {@code Chungtay-Min-Position} (at most 2 s), then reads.
     *
     * @param view name of the view, as its projector says
     * @param minPosition what the caller wants to see; declare it as a parameter of the controller method
     * @param query reads the view's documents
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind} when it did not get there in time
     */
    <T> Answer<T> read(String view, MinPosition minPosition, Function<ServedDocuments, T> query);
}
