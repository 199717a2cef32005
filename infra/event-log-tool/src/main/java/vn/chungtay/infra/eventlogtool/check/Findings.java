package vn.chungtay.infra.eventlogtool.check;

import java.util.List;
import java.util.function.Consumer;

/** Counts all findings and shows the first ones. */
final class Findings {

    private final int most;
    private final Consumer<Finding> shown;
    private long count;

    /**
     * Begins with none.
     *
     * @param most so many are shown
     */
    Findings(int most, Consumer<Finding> shown) {
        this.most = most;
        this.shown = shown;
    }

    void at(long position, String code, Object... facts) {
        add(new Finding("position", position, code, List.of(facts)));
    }

    void inSnapshot(String aggregate, String code, Object... facts) {
        add(new Finding("snapshot", aggregate, code, List.of(facts)));
    }

    void inLog(String code, Object... facts) {
        add(new Finding("log", "", code, List.of(facts)));
    }

    long count() {
        return count;
    }

    private void add(Finding finding) {
        count++;
        if (count <= most) {
            shown.accept(finding);
        }
    }
}
