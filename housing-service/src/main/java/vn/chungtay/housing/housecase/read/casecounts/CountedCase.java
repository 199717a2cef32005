package vn.chungtay.housing.housecase.read.casecounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
     * @param groupId the block or cluster among whose cases it is counted; absent for all cases
     * @param from where it was; absent where it was not counted there before
     * @param to where it is
     */
    record Step(
            long position,
            @Nullable String groupId,
            @Nullable CaseStage from,
            CaseStage to) {

        String cellId(String ofAll) {
            return groupId == null ? ofAll : CaseCell.idOf(ofAll, groupId);
        }
    }

    static CountedCase listed(String caseId, String cellId, Position at) {
        return new CountedCase(caseId, at.value(), cellId, List.of(new Step(at.value(), null, null, CaseStage.LISTED)));
    }

    /** It stands at another stage now, wherever it is counted. */
    CountedCase to(CaseStage next, Position at) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(at.value(), null, stage(), next));
        groupIds().forEach(groupId -> longer.add(new Step(at.value(), groupId, stage(), next)));
        return new CountedCase(id, at.value(), cellId, longer);
    }

    /**
     * Something is promised to it: from now on it is counted among the cases of that group too.
     *
     * @param groupId absent where a unit gives for itself
     */
    CountedCase givenBy(@Nullable String groupId, Position at) {
        List<Step> longer = new ArrayList<>(steps);
        if (groupId != null && !groupIds().contains(groupId)) {
            longer.add(new Step(at.value(), groupId, null, stage()));
        }
        return new CountedCase(id, at.value(), cellId, longer);
    }

    private CaseStage stage() {
        return steps.getLast().to();
    }

    private List<String> groupIds() {
        return steps.stream()
                .map(Step::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
