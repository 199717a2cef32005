package vn.chungtay.local.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Tells people what happens, each line with the seconds since the start. */
final class Console implements Progress {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final Messages messages;
    private final long start = System.nanoTime();

    Console(Locale locale) {
        this.messages = Messages.in(locale);
    }

    @Override
    public synchronized void say(String code, Object... facts) {
        out.printf("%4d s  %s%n", elapsed().toSeconds(), messages.text(code, facts));
    }

    /** A line for itself, without the seconds. */
    synchronized void print(String code, Object... facts) {
        out.println(messages.text(code, facts));
    }

    /** Text that is not the launcher's own. */
    synchronized void raw(String text) {
        out.println(text);
    }

    /** Why it does not go on. */
    synchronized void fail(LauncherException problem) {
        err.println(problem.in(messages));
    }

    String text(String code, Object... facts) {
        return messages.text(code, facts);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
