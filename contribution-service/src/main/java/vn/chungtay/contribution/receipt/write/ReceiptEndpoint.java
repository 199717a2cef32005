package vn.chungtay.contribution.receipt.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.receipt.write.issuereceipt.IssueReceipt;
import vn.chungtay.contribution.receipt.write.replacereceipt.ReplaceReceipt;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReason;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReceipt;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.ReceiptId;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Issues, voids and replaces receipts. All are dated today: nobody chooses the day of a receipt. */
@RestController
public class ReceiptEndpoint {

    private final PersonalDataVault vault;
    private final Clock clock;

    public ReceiptEndpoint(PersonalDataVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What the person who voids it sends.
     *
     * @param reason why it counts no more
     * @param note more about it, in words; kept where it can be forgotten; left out where there is nothing to say
     */
    public record VoidBody(
            @NotNull VoidReason reason,

            @Nullable @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*")
            String note) {}

    /** Issues the receipt of a gift, whatever was given. */
    @PostMapping("/api/v1/contributions/gifts/{giftId}/receipt")
    @Permitted(IssueReceipt.OPERATION)
    public ResponseEntity<Accepted> issue(@PathVariable String giftId, CommandCall call) {
        return call.create(IssueReceipt.of(new GiftId(giftId), today()), IssueReceipt.PATH);
    }

    /** Voids a receipt for ever; who issued it cannot. */
    @PostMapping(IssueReceipt.PATH + "/{receiptId}/voiding")
    @Permitted(VoidReceipt.OPERATION)
    public ResponseEntity<Accepted> makeVoid(
            @PathVariable String receiptId, @RequestBody @Valid VoidBody body, CommandCall call) {
        var receipt = new ReceiptId(receiptId);
        String noteId = body.note() == null ? null : vault.keep(Map.of(VaultFields.NOTE, body.note()), null);
        return call.send(new VoidReceipt(receipt, body.reason(), noteId, today()));
    }

    /** Issues a receipt in place of a voided one, for what the gift is now. */
    @PostMapping(IssueReceipt.PATH + "/{receiptId}/replacement")
    @Permitted(IssueReceipt.OPERATION)
    public ResponseEntity<Accepted> replace(@PathVariable String receiptId, CommandCall call) {
        return call.create(ReplaceReceipt.of(new ReceiptId(receiptId), today()), IssueReceipt.PATH);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
    }
}
