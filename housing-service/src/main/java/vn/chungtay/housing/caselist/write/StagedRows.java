package vn.chungtay.housing.caselist.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Rows on their way from a file into the log: encrypted in the vault, some to an entry, and gone once they are listed. */
@Component
public class StagedRows {

    /** Rows that are counted together, so that who waits sees the import go on every second or so. */
    static final int CHUNK = 500;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<StagedRow>> ROWS = new TypeReference<>() {};

    private final PersonalDataVault vault;

    public StagedRows(PersonalDataVault vault) {
        this.vault = vault;
    }

    /** Keeps rows; the ids of their chunks are safe to stand in events. */
    public List<String> keep(List<StagedRow> rows) {
        List<String> chunkIds = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<StagedRow> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            chunkIds.add(vault.keep(Map.of(VaultFields.STAGED_ROWS, JSON.writeValueAsString(chunk)), null));
        }
        return chunkIds;
    }

    /**
     * The rows of a chunk.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code person.unknown} once they are listed
     */
    public List<StagedRow> read(String chunkId, Actor reader) {
        String json = vault.read(chunkId, reader, "case-list-import").getOrDefault(VaultFields.STAGED_ROWS, "[]");
        return JSON.readValue(json, ROWS);
    }

    /** Destroys chunks. */
    public void forget(List<String> chunkIds) {
        chunkIds.forEach(vault::forget);
    }
}
