package vn.chungtay.contribution.gift.write.correctgift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Takes corrections of gifts. Each is for the gift that the caller has seen: {@code If-Match} says which. */
@RestController
public class CorrectGiftEndpoint {

    private static final String PATH = "/api/v1/contributions/gifts/{giftId}/corrections";

    private final Clock clock;

    public CorrectGiftEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * The right amount of money.
     *
     * @param amountVnd đồng; 0 for a gift that never was
     * @param documentNumber number of the paper that shows it
     * @param occurredOn the day of the correction
     */
    public record Money(
            @NotNull Long amountVnd,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /**
     * The right amount of material.
     *
     * @param quantity in the unit that was recorded; 0 for a gift that never was
     * @param declaredValueVnd what it is worth, đồng; 0 for a gift that never was
     * @param documentNumber number of the paper that shows it
     * @param occurredOn the day of the correction
     */
    public record Material(
            @NotNull Long quantity,
            @NotNull Long declaredValueVnd,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /**
     * The right number of working days.
     *
     * @param workingDays days of work of one person each; 0 for a gift that never was
     * @param documentNumber number of the paper that shows it
     * @param occurredOn the day of the correction
     */
    public record Labour(
            @NotNull Long workingDays,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /**
     * The right day.
     *
     * @param receivedOn the day on which it was received
     * @param documentNumber number of the paper that shows it
     * @param occurredOn the day of the correction
     */
    public record ReceiptDay(
            @NotNull LocalDate receivedOn,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /** Corrects the amount of a gift of money, and its fund with it. */
    @PostMapping(PATH + "/money")
    @Permitted(CorrectGift.OPERATION)
    public ResponseEntity<Accepted> money(
            @PathVariable String giftId, @RequestBody @Valid Money body, CommandCall call) {
        return call.sendMatching(new CorrectMoney(
                new GiftId(giftId),
                RightAmount.of(body.amountVnd()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Corrects quantity and value of a gift of material. */
    @PostMapping(PATH + "/material")
    @Permitted(CorrectGift.OPERATION)
    public ResponseEntity<Accepted> material(
            @PathVariable String giftId, @RequestBody @Valid Material body, CommandCall call) {
        return call.sendMatching(new CorrectMaterial(
                new GiftId(giftId),
                RightQuantity.of(body.quantity()),
                RightAmount.of(body.declaredValueVnd()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Corrects the number of working days. */
    @PostMapping(PATH + "/working-days")
    @Permitted(CorrectGift.OPERATION)
    public ResponseEntity<Accepted> workingDays(
            @PathVariable String giftId, @RequestBody @Valid Labour body, CommandCall call) {
        return call.sendMatching(new CorrectWorkingDays(
                new GiftId(giftId),
                RightWorkingDays.of(body.workingDays()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Corrects the day on which it was received. */
    @PostMapping(PATH + "/day")
    @Permitted(CorrectGift.OPERATION)
    public ResponseEntity<Accepted> day(
            @PathVariable String giftId, @RequestBody @Valid ReceiptDay body, CommandCall call) {
        return call.sendMatching(new CorrectReceiptDay(
                new GiftId(giftId),
                DayOfFact.of(body.receivedOn(), clock),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
