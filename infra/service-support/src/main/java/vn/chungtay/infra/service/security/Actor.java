package vn.chungtay.infra.service.security;

import java.util.Set;

/**
 * Who sends a command. Travels in the command's and the event's metadata, so the log is the audit trail. Injected into any
 * handler method that declares a parameter of this type.
 *
 * @param staffRef the person, as HMAC of their staff code under the suite's key (64 hex digits); {@code system:<service>} for
 *     a reaction. Never a name
 * @param roles what the token grants, for example {@code officer}
 * @param unitCode the unit they belong to, for example {@code T63-08}; empty for a reaction
 */
public record Actor(String staffRef, Set<String> roles, String unitCode) {

    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The service itself, reacting to an event. */
    public static Actor system(String service) {
        return new Actor(SYSTEM + service, Set.of(), "");
    }

    public boolean isSystem() {
        return staffRef.startsWith(SYSTEM);
    }
}
