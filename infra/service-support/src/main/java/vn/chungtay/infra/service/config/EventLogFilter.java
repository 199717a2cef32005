package vn.chungtay.infra.service.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out event log, command bus and processors where a service says {@code chungtay.event-log.enabled: false}: it has no
 * events of its own and only reads what others publish.
 */
public final class EventLogFilter implements AutoConfigurationImportFilter, EnvironmentAware {

    /** The setting; true where it is not given. */
    public static final String ENABLED = "chungtay.event-log.enabled";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment given) {
        environment = given;
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean enabled = environment == null || environment.getProperty(ENABLED, Boolean.class, true);
        boolean[] kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            kept[i] = enabled || candidate == null || !needsEventLog(candidate);
        }
        return kept;
    }

    private static boolean needsEventLog(String candidate) {
        return candidate.startsWith("org.axonframework.")
                || candidate.startsWith("vn.chungtay.infra.eventstore.")
                || candidate.startsWith("vn.chungtay.infra.service.axon.")
                || candidate.startsWith("vn.chungtay.infra.service.command.");
    }
}
