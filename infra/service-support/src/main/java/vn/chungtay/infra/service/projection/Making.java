package vn.chungtay.infra.service.projection;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The making of a generation in this process. */
public interface Making {

    /** Whether this process does the work, or a part of it. */
    boolean isAtWork();

    /** What keeps it from going on, absent when all is well; it is tried again until it passes. */
    @Nullable
    String trouble();

    /** Begins to end it in this process; it has ended when the event that is being handled has been, and this is done. */
    CompletableFuture<Void> stop();
}
