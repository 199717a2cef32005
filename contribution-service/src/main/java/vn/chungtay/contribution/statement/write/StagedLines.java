package vn.chungtay.contribution.statement.write;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Lines on their way from a file into the log: encrypted in the vault, some to an entry, and gone once they are posted. */
@Component
public class StagedLines {

    /** Lines that are posted in one commit: some hundred kilobytes, far below what a commit may hold. */
    public static final int CHUNK = 250;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<StagedLine>> LINES = new TypeReference<>() {};

    private final PersonalDataVault vault;

    public StagedLines(PersonalDataVault vault) {
        this.vault = vault;
    }

    /** Keeps a chunk; its id is safe to stand in events. */
    public String keep(List<StagedLine> lines) {
        return vault.keep(Map.of(VaultFields.STAGED_LINES, JSON.writeValueAsString(lines)), null);
    }

    /**
     * The lines of a chunk.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code person.unknown} once they are posted
     */
    public List<StagedLine> read(String chunkId, Actor reader) {
        String json = vault.read(chunkId, reader, "statement-posting").getOrDefault(VaultFields.STAGED_LINES, "[]");
        return JSON.readValue(json, LINES);
    }

    /** Destroys a chunk. */
    public void forget(String chunkId) {
        vault.forget(chunkId);
    }
}
