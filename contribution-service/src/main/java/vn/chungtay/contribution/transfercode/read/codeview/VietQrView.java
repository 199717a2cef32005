package vn.chungtay.contribution.transfercode.read.codeview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.transfercode.vietqr.VietQr;

/**
 * A VietQR.
 *
 * @param text what the picture shows, for apps that draw it themselves
 * @param accountId where the money goes
 * @param amountVnd đồng; absent where the giver decides
 * @param purpose what will stand in the bank's narrative; absent where the giver decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VietQrView(
        String text,
        String accountId,
        @Nullable Long amountVnd,
        @Nullable String purpose) {

    static VietQrView of(VietQr vietQr) {
        return new VietQrView(vietQr.text(), vietQr.account().value(), vietQr.amountVnd(), vietQr.purpose());
    }
}
