package vn.chungtay.infra.service.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/**
 * The permission matrix of the service, {@code permissions.csv}: {@code operation,role,scope}, one line for each role that may.
 * What is not in it is refused.
 */
public final class Permissions {

    /** Stands for everybody, signed in or not. */
    public static final String PUBLIC = "public";

    /** For whose units a role may act. */
    public enum Scope {
        /** The actor's unit, those under it, and the predecessors of both. */
        OWN,
        /** Every unit. */
        ANY
    }

    private static final String HEADER = "operation,role,scope";

    private final Map<String, Map<String, Scope>> matrix;

    private Permissions(Map<String, Map<String, Scope>> matrix) {
        this.matrix = matrix;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming the line that cannot be read or says something twice
     */
    public static Permissions read(Resource csv) {
        try {
            return parse(csv.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The permission matrix " + csv + " cannot be read", e);
        }
    }

    static Permissions parse(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalStateException("The permission matrix must begin with " + HEADER);
        }
        Map<String, Map<String, Scope>> matrix = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3 || !Set.of("own", "any").contains(cells[2])) {
                throw new IllegalStateException("The permission matrix cannot be read at: " + line);
            }
            Scope before = matrix.computeIfAbsent(cells[0], operation -> new HashMap<>())
                    .putIfAbsent(cells[1], cells[2].equals("any") ? Scope.ANY : Scope.OWN);
            if (before != null) {
                throw new IllegalStateException("The permission matrix says twice: " + line);
            }
        }
        return new Permissions(matrix);
    }

    /** All operations that the matrix names. */
    public Set<String> operations() {
        return Set.copyOf(matrix.keySet());
    }

    /** Whether everybody may, signed in or not. */
    public boolean isPublic(String operation) {
        return rolesOf(operation).containsKey(PUBLIC);
    }

    /** Whether one of these roles may. */
    public boolean permits(String operation, Collection<String> roles) {
        return isPublic(operation) || roles.stream().anyMatch(rolesOf(operation)::containsKey);
    }

    /** Whether one of these roles may act for every unit. */
    public boolean permitsAnyUnit(String operation, Collection<String> roles) {
        return roles.stream().anyMatch(role -> rolesOf(operation).get(role) == Scope.ANY);
    }

    private Map<String, Scope> rolesOf(String operation) {
        return matrix.getOrDefault(operation, Map.of());
    }
}
