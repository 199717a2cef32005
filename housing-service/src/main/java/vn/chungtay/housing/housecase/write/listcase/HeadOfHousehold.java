package vn.chungtay.housing.housecase.write.listcase;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.VaultFields;

/**
 * The head of a household, as the vault keeps them.
 *
 * @param name full name
 * @param identityNumber identity number (CCCD), 12 digits
 * @param birthYear absent where it is not known
 * @param keptAs the vault's entry that was just made of them, absent where nobody looked or it had one before
 */
public record HeadOfHousehold(
        String name,
        String identityNumber,
        @Nullable Integer birthYear,
        @Nullable String keptAs) {

    /** A head of whom nobody has looked whether the vault knows them. */
    public HeadOfHousehold(String name, String identityNumber, @Nullable Integer birthYear) {
        this(name, identityNumber, birthYear, null);
    }

    HeadOfHousehold keptAs(@Nullable String entry) {
        return new HeadOfHousehold(name, identityNumber, birthYear, entry);
    }

    Map<String, String> vaultFields() {
        Map<String, String> fields = new HashMap<>();
        fields.put(VaultFields.NAME, name);
        if (birthYear != null) {
            fields.put(VaultFields.BIRTH_YEAR, birthYear.toString());
        }
        return fields;
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "HeadOfHousehold";
    }
}
