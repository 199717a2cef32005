package vn.chungtay.housing.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.chungtay.infra.service.command.IdempotencyKeys;

/**
 * The cases of which some are drawn.
 *
 * @param caseIds their ids, sorted
 * @param position place in the log that the view of cases had got to when they were read
 */
public record Population(List<String> caseIds, long position) {

    /** How many ids stand in one part: some 400 kB, far below what one document may hold. */
    private static final int PART = 10_000;

    public Population {
        caseIds = caseIds.stream().sorted().toList();
    }

    /** SHA-256 of the list as a file: each id followed by a line feed. 64 lower-case hex digits. */
    public String sha256() {
        MessageDigest digest = IdempotencyKeys.sha256();
        parts().forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The list as a file in parts, which make it whole in their order. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < caseIds.size(); from += PART) {
            parts.add(String.join("\n", caseIds.subList(from, Math.min(from + PART, caseIds.size()))) + "\n");
        }
        return parts;
    }

    /** Says how many, so that no log has them all. */
    @Override
    public String toString() {
        return "Population of " + caseIds.size();
    }
}
