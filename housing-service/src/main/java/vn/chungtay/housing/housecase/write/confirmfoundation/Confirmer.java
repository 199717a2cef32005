package vn.chungtay.housing.housecase.write.confirmfoundation;

import java.util.Map;
import vn.chungtay.housing.shared.VaultFields;

/**
 * Who confirmed a stage of work on the spot, as the vault keeps them.
 *
 * @param name full name
 * @param position what they are there, for example "Công chức địa chính - xây dựng xã"
 */
public record Confirmer(String name, String position) {

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        return Map.of(VaultFields.NAME, name, VaultFields.POSITION, position);
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "Confirmer";
    }
}
