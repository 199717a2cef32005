package vn.chungtay.contribution.transfercode.read.codeview;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.account.read.accountview.ConfirmedAccounts;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.contribution.transfercode.vietqr.QrPicture;
import vn.chungtay.contribution.transfercode.vietqr.VietQr;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows a code, and the VietQR that sends money with it to the drive's account. */
@RestController
public class TransferCodeViewEndpoint {

    private static final String PATH = "/api/v1/contributions/transfer-codes/{codeId}";
    private static final String READ = "contribution.read-transfer-code";

    private final Views views;
    private final ConfirmedAccounts accounts;

    public TransferCodeViewEndpoint(Views views, ConfirmedAccounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    /** The code and what it means. */
    @GetMapping(PATH)
    @Permitted(READ)
    public Answer<TransferCodeView> code(@PathVariable String codeId, MinPosition minPosition) {
        return views.read(
                TransferCodeViewProjector.VIEW, minPosition, codes -> TransferCodeView.of(find(codes, codeId)));
    }

    /**
     * Its VietQR as text.
     *
     * @param amountVnd đồng; left out where the giver decides
     */
    @GetMapping(PATH + "/vietqr")
    @Permitted(READ)
    public Answer<VietQrView> vietQr(
            @PathVariable String codeId,
            @RequestParam(required = false) @Nullable Long amountVnd,
            MinPosition minPosition) {
        return views.read(
                TransferCodeViewProjector.VIEW,
                minPosition,
                codes -> VietQrView.of(vietQr(find(codes, codeId), amountVnd, minPosition)));
    }

    /**
     * Its VietQR as SVG, for print.
     *
     * @param amountVnd đồng; left out where the giver decides
     */
    @GetMapping(path = PATH + "/vietqr.svg", produces = "image/svg+xml")
    @Permitted(READ)
    public String svg(
            @PathVariable String codeId,
            @RequestParam(required = false) @Nullable Long amountVnd,
            MinPosition minPosition) {
        return picture(codeId, amountVnd, minPosition).svg();
    }

    /**
     * Its VietQR as PNG.
     *
     * @param amountVnd đồng; left out where the giver decides
     */
    @GetMapping(path = PATH + "/vietqr.png", produces = MediaType.IMAGE_PNG_VALUE)
    @Permitted(READ)
    public byte[] png(
            @PathVariable String codeId,
            @RequestParam(required = false) @Nullable Long amountVnd,
            MinPosition minPosition) {
        return picture(codeId, amountVnd, minPosition).png();
    }

    private QrPicture picture(String codeId, @Nullable Long amountVnd, MinPosition minPosition) {
        return new QrPicture(vietQr(codeId, amountVnd, minPosition).data().text());
    }

    private VietQr vietQr(TransferCodeDocument issued, @Nullable Long amountVnd, MinPosition minPosition) {
        AccountId account = accounts.ofDrive(issued.driveId(), minPosition)
                .orElseThrow(() -> new NotFound("account.none-confirmed", Map.of("driveId", issued.driveId())));
        return new VietQr(
                account, amountVnd, TransferCodeId.of(issued.id()).code().value());
    }

    private static TransferCodeDocument find(ServedDocuments codes, String codeId) {
        TransferCodeDocument issued = codes.find(TransferCodeDocument.class, codeId);
        if (issued == null) {
            throw new NotFound("transfercode.unknown", Map.of("id", codeId));
        }
        return issued;
    }
}
