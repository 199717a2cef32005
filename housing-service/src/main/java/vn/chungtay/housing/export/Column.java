package vn.chungtay.housing.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param <L> a line of the list
 */
public interface Column<L> {

    /** What stands above it, Vietnamese unless the language is English. */
    String heading(Locale language);

    /** A {@code Long} for numbers, yes (1) and no (0), else text; absent for an empty cell. */
    @Nullable
    Object of(L line);
}
