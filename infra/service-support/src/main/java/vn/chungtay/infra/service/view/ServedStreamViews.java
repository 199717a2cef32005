package vn.chungtay.infra.service.view;

/** Finds what is shown of a view of other services' streams, as {@link ServedViews} does for this service's log. */
@FunctionalInterface
public interface ServedStreamViews {

    /**
     * What is shown now.
     *
     * @param view name of the view
     */
    ServedStreamView of(String view);
}
