package vn.chungtay.contribution.transfercode.read.qrcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.account.read.accountview.ConfirmedAccounts;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.transfercode.vietqr.VietQr;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;

/** Reads a VietQR that somebody shows: a forged poster sends money elsewhere. */
@RestController
public class QrCheckEndpoint {

    private final ConfirmedAccounts accounts;

    public QrCheckEndpoint(ConfirmedAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * What the caller sends; posted, since an address would show account and purpose to every log on the way.
     *
     * @param text what a scanner read
     */
    public record Body(@NotBlank @Size(max = 512) String text) {}

    /**
     * What it says.
     *
     * @param accountId where the money would go
     * @param driveId the drive whose confirmed account this is; absent where it is not one of ours
     * @param amountVnd đồng; absent where the giver decides
     * @param codes transfer codes in its purpose
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Read(
            String accountId,
            @Nullable String driveId,
            @Nullable Long amountVnd,
            List<String> codes) {}

    /** Nothing is kept of it. */
    @PostMapping("/api/v1/contributions/vietqr-checks")
    @Permitted("contribution.check-vietqr")
    public Read check(@RequestBody @Valid Body body, MinPosition minPosition) {
        VietQr vietQr = VietQr.parse(body.text());
        String purpose = vietQr.purpose();
        return new Read(
                vietQr.account().value(),
                accounts.driveOf(vietQr.account(), minPosition).orElse(null),
                vietQr.amountVnd(),
                TransferCode.in(purpose == null ? "" : purpose).stream()
                        .map(TransferCode::value)
                        .toList());
    }
}
