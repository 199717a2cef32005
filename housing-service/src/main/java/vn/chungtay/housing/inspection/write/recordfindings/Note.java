package vn.chungtay.housing.inspection.write.recordfindings;

import java.util.Map;
import vn.chungtay.housing.shared.VaultFields;

/**
 * What the inspector wrote, as the vault keeps it.
 *
 * @param text in their words
 */
public record Note(String text) {

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        return Map.of(VaultFields.TEXT, text);
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Note";
    }
}
