package vn.chungtay.housing.housecase.read.casecounts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * Where a case is counted, and how it went from stage to stage. The steps stay: when one of their events is delivered again, its
 * cell is told again too, since it may not have been written with this.
 *
 * @param id the case
 * @param position of the last event that it has counted
 * @param cellId where it is counted
 * @param steps in their order
 */
@Document("countedCase")
record CountedCase(@Id String id, long position, String cellId, List<Step> steps) implements ViewDocument {

    /**
     * One step.
     *
     * @param position of the event
     * @param from where it was, absent for the listing
     * @param to where it is
     */
    record Step(long position, @Nullable CaseStage from, CaseStage to) {}

    static CountedCase listed(String caseId, String cellId, Position at) {
        return new CountedCase(caseId, at.value(), cellId, List.of(new Step(at.value(), null, CaseStage.LISTED)));
    }

    CountedCase to(CaseStage next, Position at) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(at.value(), steps.getLast().to(), next));
        return new CountedCase(id, at.value(), cellId, longer);
    }
}
