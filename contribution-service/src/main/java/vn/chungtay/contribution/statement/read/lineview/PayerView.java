package vn.chungtay.contribution.statement.read.lineview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.VaultFields;

/**
 * Who paid, for those who may know it.
 *
 * @param name in clear; absent where the bank's narrative does not say
 * @param narrative what the bank says of the payment, as the giver wrote it
 * @param bankDocument number of the bank's voucher; absent where it gives none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayerView(
        @Nullable String name,
        @Nullable String narrative,
        @Nullable String bankDocument) {

    static PayerView of(Map<String, String> fields) {
        return new PayerView(
                fields.get(VaultFields.NAME), fields.get(VaultFields.NARRATIVE), fields.get(VaultFields.BANK_DOCUMENT));
    }
}
