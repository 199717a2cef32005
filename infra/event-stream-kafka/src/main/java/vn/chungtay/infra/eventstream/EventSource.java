package vn.chungtay.infra.eventstream;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log that an event comes from, as its CloudEvents {@code source}.
 *
 * @param service name of the service, for example {@code housing}
 * @param epoch history of its log; a restore begins a new one
 */
public record EventSource(String service, String epoch) {

    private static final Pattern FORM = Pattern.compile("/chungtay/([a-z][a-z-]*)/([A-Za-z0-9-]+)");

    /**
     * Reads a source.
     *
     * @throws UnreadableRecord when it has another form
     */
    public static EventSource parse(String source) {
        Matcher matcher = FORM.matcher(source);
        if (!matcher.matches()) {
            throw new UnreadableRecord("The source " + source + " is not of the form /chungtay/<service>/<epoch>");
        }
        return new EventSource(matcher.group(1), matcher.group(2));
    }

    /** {@code /chungtay/<service>/<epoch>}. */
    @Override
    public String toString() {
        return "/chungtay/" + service + "/" + epoch;
    }
}
