package vn.chungtay.housing.inspection.read.sampleview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some samples, the oldest first.
 *
 * @param samples at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SamplePage(List<SampleView> samples, @Nullable String next) {

    static SamplePage of(List<SampleDocument> found, int limit) {
        boolean more = found.size() > limit;
        List<SampleDocument> shown = more ? found.subList(0, limit) : found;
        return new SamplePage(
                shown.stream().map(SampleDocument::view).toList(),
                more ? shown.getLast().id() : null);
    }
}
