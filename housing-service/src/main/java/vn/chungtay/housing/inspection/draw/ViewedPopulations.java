package vn.chungtay.housing.inspection.draw;

import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.read.caseview.ReachedCases;
import vn.chungtay.infra.service.view.MinPosition;

/** The cases as their view has them: it knows where the log stands, and the draw records it. */
@Component
public class ViewedPopulations implements Populations {

    private final ReachedCases cases;

    public ViewedPopulations(ReachedCases cases) {
        this.cases = cases;
    }

    @Override
    public Population find(PopulationFilter filter, MinPosition minPosition) {
        var found = cases.find(
                filter.stage().stages(), filter.unitCode(), filter.provinceCode(), filter.pillar(), minPosition);
        return new Population(found.caseIds(), found.position());
    }
}
