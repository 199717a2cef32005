package vn.chungtay.housing.photo.read.photoview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Photos that wait for somebody to look at them.
 *
 * @param photos at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhotoPage(List<PhotoView> photos, @Nullable String next) {

    static PhotoPage of(List<PhotoDocument> found, int limit) {
        boolean more = found.size() > limit;
        List<PhotoDocument> shown = more ? found.subList(0, limit) : found;
        return new PhotoPage(
                shown.stream().map(PhotoDocument::view).toList(),
                more ? shown.getLast().id() : null);
    }
}
