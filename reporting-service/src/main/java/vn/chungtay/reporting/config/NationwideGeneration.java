package vn.chungtay.reporting.config;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.projection.Making;
import vn.chungtay.reporting.nationwide.read.NationwideView;
import vn.chungtay.reporting.nationwide.sums.MongoSums;

/**
 * One making of the nationwide figures in this process.
 *
 * @param sums what it has written
 * @param stream what makes it
 * @param view what it shows
 * @param ended told when it does not run here any more
 */
record NationwideGeneration(MongoSums sums, NationwideStream stream, NationwideView view, Runnable ended)
        implements Making {

    @Override
    public boolean isAtWork() {
        return stream.isHealthy();
    }

    @Override
    public @Nullable String trouble() {
        return stream.trouble();
    }

    @Override
    public CompletableFuture<Void> stop() {
        return CompletableFuture.runAsync(() -> {
            stream.stop();
            ended.run();
        });
    }
}
