package vn.chungtay.infra.service.view;

/** Finds what is shown of a view. Of a view that is being made anew, the one before is shown until the new one is complete. */
@FunctionalInterface
public interface ServedViews {

    /**
     * What is shown now.
     *
     * @param view name of the view
     */
    ServedView of(String view);
}
