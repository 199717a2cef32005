package vn.chungtay.contribution.gift.write.recordmoney;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DonorBody;
import vn.chungtay.contribution.gift.write.Donors;
import vn.chungtay.contribution.gift.write.GiftCommand;
import vn.chungtay.contribution.shared.CaseIds;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Records money received. */
@RestController
public class RecordMoneyEndpoint {

    private final Donors donors;
    private final Clock clock;

    public RecordMoneyEndpoint(Donors donors, Clock clock) {
        this.donors = donors;
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param amountVnd đồng
     * @param receivedIn how it was handed over
     * @param form in what form it is given; left out: for the fund by staff and their bodies, else as asked for outside
     * @param namedCaseId house case that the giver named; left out where the gift is for any house
     * @param donor who gave it
     * @param occurredOn the day it was received
     */
    public record Body(
            @NotNull Long amountVnd,
            @NotNull ReceivedIn receivedIn,
            @Nullable GiftForm form,
            @Nullable @Pattern(regexp = CaseIds.FORMAT) String namedCaseId,
            @NotNull @Valid DonorBody donor,
            @NotNull LocalDate occurredOn) {}

    /** The values are made first: what they refuse leaves nothing in the vault. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/gifts/money")
    @Permitted(GiftCommand.OPERATION)
    public ResponseEntity<Accepted> record(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        var drive = new DriveId(driveId);
        var amount = new VndAmount(body.amountVnd());
        var occurredOn = DayOfFact.of(body.occurredOn(), clock);
        var donor = donors.keep(body.donor());
        return call.create(
                new RecordMoney(
                        GiftId.next(),
                        drive,
                        amount,
                        body.receivedIn(),
                        body.form() == null ? donor.kind().usualForm() : body.form(),
                        body.namedCaseId(),
                        donor,
                        occurredOn),
                GiftCommand.PATH);
    }
}
