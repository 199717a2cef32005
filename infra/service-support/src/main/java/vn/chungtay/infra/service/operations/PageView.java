package vn.chungtay.infra.service.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.operate.Page;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param next cursor for the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageView<T>(List<T> items, @Nullable String next) {

    static <S, T> PageView<T> of(Page<S> page, Function<S, T> view) {
        return new PageView<>(page.items().stream().map(view).toList(), page.next());
    }
}
