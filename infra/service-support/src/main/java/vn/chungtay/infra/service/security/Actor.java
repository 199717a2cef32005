package vn.chungtay.infra.service.security;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who sends a command. Travels in the command's and the event's metadata, so the log is the audit trail. Injected into any
 * handler method that declares a parameter of this type.
 *
 * @param staffRef the person, as HMAC of their staff code under the suite's key (64 hex digits); {@code system:<service>} for
 *     a reaction, {@code public} for somebody who has not signed in. Never a name
 * @param roles what the token grants, for example {@code officer}
 * @param unitCode the unit they belong to, for example {@code T63-08}; empty for a reaction
 */
public record Actor(String staffRef, Set<String> roles, String unitCode) {

    /** Names of the metadata entries that {@link #metadata()} gives. */
    public static final Set<String> METADATA = Set.of("actor", "actorRoles", "actorUnit");

    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The service itself, reacting to an event. */
    public static Actor system(String service) {
        return new Actor(SYSTEM + service, Set.of(), "");
    }

    /** Somebody who has not signed in; may do nothing but what everybody may. */
    public static Actor anonymous() {
        return new Actor("public", Set.of(), "");
    }

    /**
     * Reads what {@link #metadata()} wrote.
     *
     * @throws IllegalStateException when the message names no actor
     */
    public static Actor from(Map<String, ?> metadata) {
        Object staffRef = metadata.get("actor");
        if (staffRef == null) {
            throw new IllegalStateException("The message names no actor in its metadata");
        }
        String roles = String.valueOf(metadata.get("actorRoles"));
        return new Actor(
                staffRef.toString(),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",", -1)),
                String.valueOf(metadata.get("actorUnit")));
    }

    /** The actor as metadata of a message, texts only. A test gives it to the fixture beside the command. */
    public Map<String, String> metadata() {
        return Map.of("actor", staffRef, "actorRoles", String.join(",", new TreeSet<>(roles)), "actorUnit", unitCode);
    }

    public boolean isSystem() {
        return staffRef.startsWith(SYSTEM);
    }
}
