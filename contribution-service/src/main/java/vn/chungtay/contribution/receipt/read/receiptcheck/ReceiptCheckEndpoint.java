package vn.chungtay.contribution.receipt.read.receiptcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.read.receiptview.ReceiptDocument;
import vn.chungtay.contribution.receipt.read.receiptview.Receipts;
import vn.chungtay.contribution.shared.ReceiptId;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PublicCodes;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Tells everybody who holds a receipt whether it is real and counts. It names nobody. */
@RestController
public class ReceiptCheckEndpoint {

    /** Where a receipt is checked; its code follows. */
    public static final String PATH = "/api/v1/contributions/receipt-checks/";

    private final Receipts receipts;
    private final PublicCodes codes;
    private final Units units;

    public ReceiptCheckEndpoint(Receipts receipts, PublicCodes codes, Units units) {
        this.receipts = receipts;
        this.codes = codes;
        this.units = units;
    }

    /**
     * What must stand on the paper. Exactly one of the three measures is there.
     *
     * @param unitCode the unit that issued it
     * @param unitName its Vietnamese name
     * @param number its number
     * @param year the year of the number
     * @param state {@code VALID} or {@code VOIDED}
     * @param amountVnd đồng; absent unless money was given
     * @param item absent unless material was given
     * @param quantity in {@code quantityUnit}; absent unless material was given
     * @param quantityUnit absent unless material was given
     * @param workingDays absent unless labour was given
     * @param issuedOn the day of issue
     * @param voidedOn absent while it is valid
     * @param simulated whether it was made up for a demonstration
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Checked(
            String unitCode,
            String unitName,
            long number,
            int year,
            String state,
            @Nullable Long amountVnd,
            @Nullable String item,
            @Nullable Long quantity,
            @Nullable String quantityUnit,
            @Nullable Long workingDays,
            LocalDate issuedOn,
            @Nullable LocalDate voidedOn,
            boolean simulated) {}

    /** What is no code and what is a code of nothing are answered alike. */
    @GetMapping(PATH + "{code}")
    @Permitted("contribution.check-receipt")
    public Answer<Checked> check(@PathVariable String code, MinPosition minPosition) {
        String receiptId = codes.read(ReceiptId.KIND, code).orElseThrow(ReceiptCheckEndpoint::unknown);
        try {
            return receipts.show(receiptId, minPosition, this::checked);
        } catch (NotFound none) {
            throw unknown();
        }
    }

    private Checked checked(ReceiptDocument receipt) {
        ReceiptIssued issued = receipt.issued();
        return new Checked(
                issued.unitCode(),
                units.unit(issued.unitCode()).map(Unit::nameVi).orElse(issued.unitCode()),
                issued.number(),
                issued.year(),
                receipt.voided() == null ? "VALID" : "VOIDED",
                issued.amountVnd(),
                issued.item(),
                issued.quantity(),
                issued.quantityUnit(),
                issued.workingDays(),
                issued.occurredOn(),
                receipt.voided() == null ? null : receipt.voided().occurredOn(),
                issued.simulated());
    }

    private static NotFound unknown() {
        return new NotFound("receipt.code-unknown", Map.of());
    }
}
