package vn.chungtay.housing.inspection.draw;

import vn.chungtay.infra.service.view.MinPosition;

/** The cases as a draw finds them. */
@FunctionalInterface
public interface Populations {

    /**
     * All cases that the filter wants.
     *
     * @param minPosition what has to be seen
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind}
     */
    Population find(PopulationFilter filter, MinPosition minPosition);
}
