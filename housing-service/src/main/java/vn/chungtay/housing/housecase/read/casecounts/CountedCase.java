package vn.chungtay.housing.housecase.read.casecounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
 * @param onBehalf the block or cluster for which each promise is made, by the promise, as long as it stands; absent in a document from
 *     before promises could end
 */
@Document("countedCase")
record CountedCase(
        @Id String id,
        long position,
        String cellId,
        List<Step> steps,
        @Nullable Map<String, String> onBehalf) implements ViewDocument {

    /**
     * One step.
     *
     * @param position of the event
     * @param groupId the block or cluster among whose cases it is counted; absent for all cases
     * @param from where it was; absent where it was not counted there before
     * @param to where it is; absent where it is not counted there any more
     */
    record Step(
            long position,
            @Nullable String groupId,
            @Nullable CaseStage from,
            @Nullable CaseStage to) {

        String cellId(String ofAll) {
            return groupId == null ? ofAll : CaseCell.idOf(ofAll, groupId);
        }
    }

    static CountedCase listed(String caseId, String cellId, Position at) {
        return new CountedCase(
                caseId, at.value(), cellId, List.of(new Step(at.value(), null, null, CaseStage.LISTED)), Map.of());
    }

    /** It stands at another stage now, wherever it is counted. */
    CountedCase to(CaseStage next, Position at) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(at.value(), null, stage(), next));
        groupIds().forEach(groupId -> longer.add(new Step(at.value(), groupId, stage(), next)));
        return new CountedCase(id, at.value(), cellId, longer, onBehalf);
    }

    /**
     * Something is promised to it: from now on it is counted among the cases of that group too.
     *
     * @param sponsorshipId the promise
     * @param groupId absent where a unit gives for itself
     */
    CountedCase givenBy(String sponsorshipId, @Nullable String groupId, Position at) {
        List<Step> longer = new ArrayList<>(steps);
        if (groupId != null && !groupIds().contains(groupId)) {
            longer.add(new Step(at.value(), groupId, null, stage()));
        }
        Map<String, String> more = new TreeMap<>(promises());
        if (groupId != null) {
            more.put(sponsorshipId, groupId);
        }
        return new CountedCase(id, at.value(), cellId, longer, more);
    }

    /** A promise has ended: where it was the last one of a group, the case is not counted there any more. */
    CountedCase notGivenBy(String sponsorshipId, Position at) {
        Map<String, String> fewer = new TreeMap<>(promises());
        String groupId = fewer.remove(sponsorshipId);
        List<Step> longer = new ArrayList<>(steps);
        if (groupId != null && !fewer.containsValue(groupId)) {
            longer.add(new Step(at.value(), groupId, stage(), null));
        }
        return new CountedCase(id, at.value(), cellId, longer, fewer);
    }

    private Map<String, String> promises() {
        return onBehalf == null ? Map.of() : onBehalf;
    }

    private CaseStage stage() {
        return steps.stream()
                .filter(step -> step.groupId() == null)
                .map(Step::to)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The groups among whose cases it is counted now. */
    private Set<String> groupIds() {
        Set<String> groupIds = new LinkedHashSet<>();
        for (Step step : steps) {
            String groupId = step.groupId();
            if (groupId != null) {
                if (step.to() == null) {
                    groupIds.remove(groupId);
                } else {
                    groupIds.add(groupId);
                }
            }
        }
        return groupIds;
    }
}
