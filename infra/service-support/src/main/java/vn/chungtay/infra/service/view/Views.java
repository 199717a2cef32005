package vn.chungtay.infra.service.view;

import java.util.function.Supplier;

/** Reads views that are fed by this service's own log. */
public interface Views {

    /**
     * Waits until the processing group has got to the caller's {@code Chungtay-Min-Position} (at most 2 s), then reads.
     *
     * @param group the projector's processing group
     * @param minPosition what the caller wants to see; declare it as a parameter of the controller method
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind} when it did not get there in time
     */
    <T> Answer<T> read(String group, MinPosition minPosition, Supplier<T> query);
}
