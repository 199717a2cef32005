package vn.chungtay.housing.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.chungtay.infra.service.command.IdempotencyKeys;

/**
 * Draws cases by lot. The ticket of a case is SHA-256 of {@code <seed>|<case id>} in UTF-8; the cases with the lowest tickets are
 * drawn. So a draw can be done again with any tool that has SHA-256, the order of the population does not matter, and nobody can
 * favour a case without choosing the seed.
 */
public final class Draw {

    private static final Comparator<Ticket> LOWEST_FIRST =
            Comparator.comparing(Ticket::sha256).thenComparing(Ticket::caseId);

    private Draw() {}

    /**
     * The lot of one case.
     *
     * @param sha256 64 lower-case hex digits
     * @param caseId the case
     */
    private record Ticket(String sha256, String caseId) {}

    /**
     * The cases that this seed draws.
     *
     * @param population ids of the cases, each once, in any order
     * @param size how many are wanted
     * @return the lowest ticket first; all of them where fewer than {@code size} are there
     */
    public static List<String> from(List<String> population, Seed seed, int size) {
        MessageDigest digest = IdempotencyKeys.sha256();
        NavigableSet<Ticket> lowest = new TreeSet<>(LOWEST_FIRST);
        for (String caseId : population) {
            byte[] lot = digest.digest((seed.value() + "|" + caseId).getBytes(StandardCharsets.UTF_8));
            lowest.add(new Ticket(HexFormat.of().formatHex(lot), caseId));
            if (lowest.size() > size) {
                lowest.pollLast();
            }
        }
        return lowest.stream().map(Ticket::caseId).toList();
    }
}
