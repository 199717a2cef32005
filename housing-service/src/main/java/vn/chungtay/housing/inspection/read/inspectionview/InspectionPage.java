package vn.chungtay.housing.inspection.read.inspectionview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some inspections, the oldest sample first.
 *
 * @param inspections at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectionPage(
        List<InspectionView> inspections, @Nullable String next) {

    static InspectionPage of(List<InspectionDocument> found, int limit, LocalDate today) {
        boolean more = found.size() > limit;
        List<InspectionDocument> shown = more ? found.subList(0, limit) : found;
        return new InspectionPage(
                shown.stream().map(one -> one.view(today)).toList(),
                more ? shown.getLast().id() : null);
    }
}
