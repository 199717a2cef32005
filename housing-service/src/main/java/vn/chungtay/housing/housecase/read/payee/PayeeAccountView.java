package vn.chungtay.housing.housecase.read.payee;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A payee's account in clear.
 *
 * @param bankBin the bank as NAPAS numbers it, 6 digits
 * @param accountNumber its number there
 * @param holderName whose it is, as the bank writes the name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayeeAccountView(
        @Nullable String bankBin,
        @Nullable String accountNumber,
        @Nullable String holderName) {}
