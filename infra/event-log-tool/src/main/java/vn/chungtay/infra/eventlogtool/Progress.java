package vn.chungtay.infra.eventlogtool;

/** Is told how far the work has come; called for each commit, so it returns at once. */
@FunctionalInterface
public interface Progress {

    /**
     * One more commit is done with.
     *
     * @param commits so many in all
     * @param position where the next one begins
     */
    void reached(long commits, long position);
}
