package vn.chungtay.contribution.statement.read.debitview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.VaultFields;

/**
 * What a bank says of money that left.
 *
 * @param narrative its words; left out where it has none
 * @param documentNumber its voucher; left out where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankWordsView(
        @Nullable String narrative, @Nullable String documentNumber) {

    static BankWordsView of(Map<String, String> fields) {
        return new BankWordsView(fields.get(VaultFields.NARRATIVE), fields.get(VaultFields.BANK_DOCUMENT));
    }

    /** Names nobody: who got it must not reach a log by accident. */
    @Override
    public String toString() {
        return "BankWordsView";
    }
}
