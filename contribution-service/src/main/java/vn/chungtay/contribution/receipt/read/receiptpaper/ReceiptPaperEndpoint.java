package vn.chungtay.contribution.receipt.read.receiptpaper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.paper.PrintedGift;
import vn.chungtay.contribution.receipt.paper.ReceiptPaper;
import vn.chungtay.contribution.receipt.paper.ThanksLetter;
import vn.chungtay.contribution.receipt.read.receiptcheck.ReceiptCheckEndpoint;
import vn.chungtay.contribution.receipt.read.receiptview.ReceiptDocument;
import vn.chungtay.contribution.receipt.read.receiptview.Receipts;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.vault.PublicCodes;
import vn.chungtay.infra.service.view.MinPosition;

/** Prints receipts and letters of thanks. The giver's name stands on them, so the vault records who prints and why. */
@RestController
public class ReceiptPaperEndpoint {

    private static final String PATH = "/api/v1/contributions/receipts/{receiptId}";
    private static final String PRINT = "contribution.print-receipt";

    /** Stands for a giver who was forgotten, as the law lets them ask. */
    private static final String FORGOTTEN = "(đã xóa theo yêu cầu)";

    /** The gateway's page of a gift; what stands behind the # is sent to no server. */
    private static final String TRACE_PAGE = "/trace#";

    private final Receipts receipts;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;
    private final Units units;
    private final PublicCodes codes;
    private final String publicUrl;

    /**
     * Prints what receipts say.
     *
     * @param publicUrl where the public reaches the gateway, without a slash at its end
     */
    public ReceiptPaperEndpoint(
            Receipts receipts,
            PersonalDataVault vault,
            UnitAuthority authority,
            Units units,
            PublicCodes codes,
            @Value("${chungtay.public-url}") String publicUrl) {
        this.receipts = receipts;
        this.vault = vault;
        this.authority = authority;
        this.units = units;
        this.codes = codes;
        this.publicUrl = publicUrl;
    }

    /**
     * The receipt as PDF; a voided one says so across the page.
     *
     * @param purpose why the caller needs it, in a few words
     */
    @GetMapping(path = PATH + "/receipt.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Permitted(PRINT)
    public byte[] receipt(
            @PathVariable String receiptId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return print(receiptId, purpose, minPosition, actor, ReceiptPaper::pdf);
    }

    /**
     * The letter of thanks as PDF.
     *
     * @param purpose why the caller needs it, in a few words
     */
    @GetMapping(path = PATH + "/thanks.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Permitted(PRINT)
    public byte[] thanks(
            @PathVariable String receiptId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return print(receiptId, purpose, minPosition, actor, ThanksLetter::pdf);
    }

    private byte[] print(
            String receiptId, String purpose, MinPosition minPosition, Actor actor, Function<PrintedGift, byte[]> pdf) {
        PrintedGift printed = receipts.show(receiptId, minPosition, receipt -> {
                    ReceiptIssued issued = receipt.issued();
                    authority.require(actor, PRINT, issued.unitCode(), issued.receivedOn());
                    return printed(receipt, donorName(issued.donorId(), actor, purpose));
                })
                .data();
        return pdf.apply(printed);
    }

    private String donorName(String donorId, Actor actor, String purpose) {
        try {
            return vault.read(donorId, actor, purpose).getOrDefault(VaultFields.NAME, "");
        } catch (NotFound forgotten) {
            return FORGOTTEN;
        }
    }

    private PrintedGift printed(ReceiptDocument receipt, String donorName) {
        ReceiptIssued issued = receipt.issued();
        String traceCode = issued.amountVnd() == null ? null : codes.of(issued.giftId());
        return new PrintedGift(
                units.unit(issued.unitCode()).map(Unit::nameVi).orElse(issued.unitCode()),
                donorName,
                issued.number(),
                issued.year(),
                issued.amountVnd(),
                issued.item(),
                issued.quantity(),
                issued.quantityUnit(),
                issued.declaredValueVnd(),
                issued.workingDays(),
                issued.receivedOn(),
                issued.occurredOn(),
                receipt.voided() != null,
                issued.simulated(),
                publicUrl + ReceiptCheckEndpoint.PATH + codes.of(receipt.id()),
                traceCode,
                traceCode == null ? null : publicUrl + TRACE_PAGE + traceCode);
    }
}
