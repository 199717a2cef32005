package vn.chungtay.infra.service.projection;

import org.jspecify.annotations.Nullable;

/** The making of a generation in this process. */
public interface Making {

    /** Whether this process does the work, or a part of it. */
    boolean isAtWork();

    /** What keeps it from going on, absent when all is well; it is tried again until it passes. */
    @Nullable
    String trouble();

    /** Ends it in this process, after the event that is being handled. */
    void stop();
}
