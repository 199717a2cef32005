package vn.chungtay.infra.service.command;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.security.Actors;

/** Makes the {@link CommandCall} that a controller method declares. */
public final class CommandCalls {

    /** Header that every POST sends; any text of 1 to 200 visible ASCII characters, best a random UUID. */
    public static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern IF_MATCH = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private final Commands commands;
    private final String service;
    private final Actors actors;

    /** Calls send their commands here; their answers name this service's log. */
    public CommandCalls(Commands commands, String service, Actors actors) {
        this.commands = commands;
        this.service = service;
        this.actors = actors;
    }

    /**
     * The call of the present request.
     *
     * @param key the header {@link #KEY_HEADER}
     * @param ifMatch the header {@code If-Match}
     * @throws Malformed {@code request.idempotency-key-required}, {@code request.if-match-malformed}
     */
    public CommandCall call(@Nullable String key, @Nullable String ifMatch) {
        return new WebCommandCall(commands, service, actors.current(), requireKey(key), version(ifMatch));
    }

    /**
     * Checks the key.
     *
     * @throws Malformed {@code request.idempotency-key-required}, also for a key of another form
     */
    public static String requireKey(@Nullable String header) {
        if (header == null || !KEY.matcher(header).matches()) {
            throw new Malformed("request.idempotency-key-required", Map.of("field", KEY_HEADER));
        }
        return header;
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher matcher = IF_MATCH.matcher(header);
        if (!matcher.matches()) {
            throw new Malformed("request.if-match-malformed", Map.of("field", HttpHeaders.IF_MATCH));
        }
        return Long.valueOf(matcher.group(1));
    }
}
