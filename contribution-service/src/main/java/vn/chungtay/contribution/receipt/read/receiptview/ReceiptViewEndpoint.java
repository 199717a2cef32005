package vn.chungtay.contribution.receipt.read.receiptview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.vault.PublicCodes;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Shows receipts: one, those of a gift, and all of a unit and year as they stand in its books. */
@RestController
public class ReceiptViewEndpoint {

    private static final String READ = "contribution.read-receipt";

    /** Receipts in one answer; the next ones are asked for after the number of the last. */
    private static final int PAGE = 500;

    private static final String READ_NOTE = "contribution.read-voiding-note";

    private final Receipts receipts;
    private final PublicCodes codes;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;

    public ReceiptViewEndpoint(Receipts receipts, PublicCodes codes, PersonalDataVault vault, UnitAuthority authority) {
        this.receipts = receipts;
        this.codes = codes;
        this.vault = vault;
        this.authority = authority;
    }

    /**
     * What was written when a receipt was voided.
     *
     * @param note in clear
     */
    public record VoidingNote(String note) {}

    /** One receipt. */
    @GetMapping("/api/v1/contributions/receipts/{receiptId}")
    @Permitted(READ)
    public Answer<ReceiptView> receipt(@PathVariable String receiptId, MinPosition minPosition) {
        return receipts.show(receiptId, minPosition, this::view);
    }

    /**
     * What somebody wrote when they voided it. The vault records who looked and why.
     *
     * @param purpose why the caller needs it, in a few words
     */
    @GetMapping("/api/v1/contributions/receipts/{receiptId}/voiding-note")
    @Permitted(READ_NOTE)
    public Answer<VoidingNote> note(
            @PathVariable String receiptId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return receipts.show(receiptId, minPosition, receipt -> {
            authority.require(
                    actor, READ_NOTE, receipt.unitCode(), receipt.issued().receivedOn());
            return new VoidingNote(vault.read(noteId(receipt), actor, purpose).getOrDefault(VaultFields.NOTE, ""));
        });
    }

    /** The receipts of a gift in the order of their issue: all but the last are voided. */
    @GetMapping("/api/v1/contributions/gifts/{giftId}/receipts")
    @Permitted(READ)
    public Answer<List<ReceiptView>> ofGift(@PathVariable String giftId, MinPosition minPosition) {
        return list(minPosition, query(where("giftId").is(giftId)).with(Sort.by("year", "number")));
    }

    /**
     * The receipts of a unit and year by number; none is ever missing between two.
     *
     * @param after number after which the page begins
     */
    @GetMapping("/api/v1/contributions/units/{unitCode}/receipts")
    @Permitted(READ)
    public Answer<List<ReceiptView>> ofUnit(
            @PathVariable String unitCode,
            @RequestParam int year,
            @RequestParam(defaultValue = "0") long after,
            MinPosition minPosition) {
        var inBooks = where("unitCode")
                .is(unitCode)
                .and("year")
                .is(year)
                .and("number")
                .gt(after);
        return list(minPosition, query(inBooks).with(Sort.by("number")).limit(PAGE));
    }

    private Answer<List<ReceiptView>> list(MinPosition minPosition, Query query) {
        return receipts.read(
                minPosition,
                found -> found.find(ReceiptDocument.class, query).stream()
                        .map(this::view)
                        .toList());
    }

    private static String noteId(ReceiptDocument receipt) {
        String noteId = receipt.voided() == null ? null : receipt.voided().noteId();
        if (noteId == null) {
            throw new NotFound("receipt.without-note", Map.of("id", receipt.id()));
        }
        return noteId;
    }

    private ReceiptView view(ReceiptDocument receipt) {
        return ReceiptView.of(receipt, codes.of(receipt.id()));
    }
}
