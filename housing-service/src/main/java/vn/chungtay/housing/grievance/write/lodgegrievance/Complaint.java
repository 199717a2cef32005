package vn.chungtay.housing.grievance.write.lodgegrievance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.VaultFields;

/**
 * What somebody wrote, as the vault keeps it.
 *
 * @param text in their words
 * @param name who they are; absent for one who does not say
 * @param contact where they can be reached; absent likewise
 */
public record Complaint(
        String text, @Nullable String name, @Nullable String contact) {

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(VaultFields.TEXT, text);
        put(fields, VaultFields.NAME, name);
        put(fields, VaultFields.CONTACT, contact);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value);
        }
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Complaint";
    }
}
