package vn.chungtay.infra.eventlogtool.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.infra.eventstore.LogLayout;

/**
 * The key of an event, taken apart.
 *
 * @param aggregate the aggregate, or the event's own id when it has none
 * @param sequence from 0
 */
record Key(String aggregate, long sequence) {

    private static final Pattern FORM =
            Pattern.compile("(.+)" + LogLayout.BEFORE_SEQUENCE + "(0|[1-9][0-9]{0,17})", Pattern.DOTALL);

    static Optional<Key> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Key(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String text() {
        return aggregate + LogLayout.BEFORE_SEQUENCE + sequence;
    }
}
