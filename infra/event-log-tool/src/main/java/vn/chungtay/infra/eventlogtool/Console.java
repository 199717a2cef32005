package vn.chungtay.infra.eventlogtool;

import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What people see: results on the output, everything else on the error output, which never mixes with an export. */
final class Console implements Progress {

    private static final long SILENCE_NANOS = Duration.ofSeconds(2).toNanos();

    private final Messages messages;
    private final PrintWriter out;
    private final PrintWriter err;
    private final long startNanos = System.nanoTime();
    private long spokeNanos = startNanos;
    private long commits;

    Console(Messages messages, PrintWriter out, PrintWriter err) {
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    String text(String code, @Nullable Object... facts) {
        return messages.text(code, facts);
    }

    /** A line of the result. */
    void result(String code, @Nullable Object... facts) {
        out.println(text(code, facts));
    }

    /** A line about the work. */
    void say(String code, @Nullable Object... facts) {
        err.println(text(code, facts));
    }

    /** Why the work was not done. */
    void fail(ToolException reason) {
        err.println(reason.in(messages));
    }

    @Override
    public void reached(long commits, long position) {
        this.commits = commits;
        long now = System.nanoTime();
        if (now - spokeNanos >= SILENCE_NANOS) {
            spokeNanos = now;
            say("progress", commits, position, rate());
        }
    }

    /** Commits a second since the start, as far as it was told of. */
    long rate() {
        return commits * Duration.ofSeconds(1).toNanos() / Math.max(1, System.nanoTime() - startNanos);
    }
}
