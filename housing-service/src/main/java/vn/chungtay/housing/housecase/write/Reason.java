package vn.chungtay.housing.housecase.write;

import java.util.Map;
import vn.chungtay.housing.shared.VaultFields;

/**
 * Why somebody decided so, as the vault keeps it.
 *
 * @param text in their words
 */
public record Reason(String text) {

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        return Map.of(VaultFields.REASON, text);
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Reason";
    }
}
