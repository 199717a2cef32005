package vn.chungtay.housing.emulationgroup.read.groupview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some emulation blocks and clusters, the oldest first.
 *
 * @param groups at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupPage(List<GroupView> groups, @Nullable String next) {

    static GroupPage of(List<GroupDocument> found, int limit, LocalDate day) {
        boolean more = found.size() > limit;
        List<GroupDocument> shown = more ? found.subList(0, limit) : found;
        return new GroupPage(
                shown.stream().map(group -> group.view(day)).toList(),
                more ? shown.getLast().id() : null);
    }
}
