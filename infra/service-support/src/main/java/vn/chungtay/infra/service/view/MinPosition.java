package vn.chungtay.infra.service.view;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Malformed;

/**
 * The header {@code Chungtay-Min-Position}: {@code <service>:<n>}, one or several, comma-separated.
 *
 * @param byService the position wanted of each service's log; empty when the header was not sent
 */
public record MinPosition(Map<String, Long> byService) {

    /** The header that a query may send. */
    public static final String HEADER = "Chungtay-Min-Position";

    /** The header that a command's answer carries, one {@code <service>:<n>}. */
    public static final String ANSWER_HEADER = "Chungtay-Position";

    private static final Pattern ENTRY = Pattern.compile("([a-z][a-z-]{0,30}):(0|[1-9][0-9]{0,17})");

    /** A view is fed by a handful of services; more entries than this are a mistake or an attack. */
    private static final int MOST_ENTRIES = 16;

    public MinPosition {
        byService = Map.copyOf(byService);
    }

    /**
     * Reads the header's value. Of several positions of one service the highest counts.
     *
     * @throws Malformed {@code request.min-position-malformed}
     */
    public static MinPosition parse(@Nullable String header) {
        Map<String, Long> positions = new HashMap<>();
        if (header != null) {
            String[] entries = header.split(",", MOST_ENTRIES + 1);
            for (String entry : entries) {
                Matcher matcher = ENTRY.matcher(entry.strip());
                if (!matcher.matches() || entries.length > MOST_ENTRIES) {
                    throw new Malformed("request.min-position-malformed", Map.of("field", HEADER));
                }
                positions.merge(matcher.group(1), Long.valueOf(matcher.group(2)), Math::max);
            }
        }
        return new MinPosition(positions);
    }
}
