package vn.chungtay.contribution.stock.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.CaseIds;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.contribution.stock.write.canceldelivery.CancelDelivery;
import vn.chungtay.contribution.stock.write.confirmdelivery.ConfirmDelivery;
import vn.chungtay.contribution.stock.write.issuedelivery.IssueDelivery;
import vn.chungtay.contribution.stock.write.reservedelivery.ReserveDelivery;
import vn.chungtay.contribution.stock.write.returndelivery.ReturnDelivery;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Takes what people say about deliveries of material and working days. */
@RestController
public class DeliveryEndpoint {

    private static final String PATH = "/api/v1/contributions/deliveries";

    private final PersonalDataVault vault;
    private final Clock clock;

    public DeliveryEndpoint(PersonalDataVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A promise.
     *
     * @param caseId the house case
     * @param quantity how much, in what the stock is counted in
     * @param occurredOn the day of the promise
     */
    public record Promise(
            @NotNull @Pattern(regexp = CaseIds.FORMAT) String caseId,
            @NotNull Long quantity,
            @NotNull LocalDate occurredOn) {}

    /**
     * The end of a promise.
     *
     * @param occurredOn the day it is given up
     */
    public record Cancellation(@NotNull LocalDate occurredOn) {}

    /**
     * Something leaves.
     *
     * @param documentNumber number of the issue voucher
     * @param occurredOn the day it leaves
     */
    public record Issue(
            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /**
     * Something comes back.
     *
     * @param quantity how much
     * @param occurredOn the day it came back
     */
    public record Return(@NotNull Long quantity, @NotNull LocalDate occurredOn) {}

    /**
     * Somebody has it.
     *
     * @param receiver name of the person who signed
     * @param documentNumber number of the record that was signed
     * @param occurredOn the day it was signed
     */
    public record Confirmation(
            @NotBlank @Size(max = 200) String receiver,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {

        /** Names nobody: a receiver must not reach a log by accident. */
        @Override
        public String toString() {
            return "Confirmation[" + documentNumber + "]";
        }
    }

    /** Promises a part of a stock to a house. */
    @PostMapping("/api/v1/contributions/stocks/{stockId}/deliveries")
    @Permitted(ReserveDelivery.OPERATION)
    public ResponseEntity<Accepted> reserve(
            @PathVariable String stockId, @RequestBody @Valid Promise body, CommandCall call) {
        return call.create(
                new ReserveDelivery(
                        DeliveryId.next(),
                        new StockId(stockId),
                        body.caseId(),
                        new StockQuantity(body.quantity()),
                        DayOfFact.of(body.occurredOn(), clock)),
                PATH);
    }

    /** Gives a promise up. */
    @PostMapping(PATH + "/{deliveryId}/cancellation")
    @Permitted(CancelDelivery.OPERATION)
    public ResponseEntity<Accepted> cancel(
            @PathVariable String deliveryId, @RequestBody @Valid Cancellation body, CommandCall call) {
        return call.send(new CancelDelivery(new DeliveryId(deliveryId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Hands out what is promised, all of it at once. */
    @PostMapping(PATH + "/{deliveryId}/issue")
    @Permitted(IssueDelivery.OPERATION)
    public ResponseEntity<Accepted> issue(
            @PathVariable String deliveryId, @RequestBody @Valid Issue body, CommandCall call) {
        return call.send(new IssueDelivery(
                new DeliveryId(deliveryId),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Takes some or all of it back before the receiver has signed. */
    @PostMapping(PATH + "/{deliveryId}/return")
    @Permitted(ReturnDelivery.OPERATION)
    public ResponseEntity<Accepted> takeBack(
            @PathVariable String deliveryId, @RequestBody @Valid Return body, CommandCall call) {
        return call.send(new ReturnDelivery(
                new DeliveryId(deliveryId),
                new StockQuantity(body.quantity()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Records what the receiver signed. The values are made first: what they refuse leaves nothing in the vault. */
    @PostMapping(PATH + "/{deliveryId}/confirmation")
    @Permitted(ConfirmDelivery.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String deliveryId, @RequestBody @Valid Confirmation body, CommandCall call) {
        var delivery = new DeliveryId(deliveryId);
        var documentNumber = new DocumentNumber(body.documentNumber());
        var occurredOn = DayOfFact.of(body.occurredOn(), clock);
        String receiverId = vault.keep(Map.of(VaultFields.NAME, body.receiver()), null);
        return call.send(new ConfirmDelivery(delivery, receiverId, documentNumber, occurredOn));
    }
}
