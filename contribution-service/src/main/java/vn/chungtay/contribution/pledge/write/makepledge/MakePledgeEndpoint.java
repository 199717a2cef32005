package vn.chungtay.contribution.pledge.write.makepledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.chungtay.contribution.gift.write.recordmaterial.Item;
import vn.chungtay.contribution.gift.write.recordmaterial.Quantity;
import vn.chungtay.contribution.gift.write.recordmaterial.QuantityUnit;
import vn.chungtay.contribution.gift.write.recordmoney.MoneyInAFormOfMoney;
import vn.chungtay.contribution.gift.write.recordworkingdays.WorkingDays;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Takes promises down. The values are made first: what they refuse leaves nothing in the vault. */
@RestController
public class MakePledgeEndpoint {

    private static final String PATH = "/api/v1/contributions/drives/{driveId}/pledges";

    private final Donors donors;
    private final Clock clock;

    public MakePledgeEndpoint(Donors donors, Clock clock) {
        this.donors = donors;
        this.clock = clock;
    }

    /**
     * Money that is promised.
     *
     * @param amountVnd đồng
     * @param form in what form it is to come; left out: for the fund by staff and their bodies, else as asked for outside
     * @param donor who promises it
     * @param occurredOn the day it is promised
     */
    public record Money(
            @NotNull Long amountVnd,
            @Nullable GiftForm form,
            @NotNull @Valid DonorBody donor,
            @NotNull LocalDate occurredOn) {

        Promise promise() {
            GiftForm money = form == null ? donor.kind().usualForm() : form;
            Rule.check(new MoneyInAFormOfMoney(money));
            return new Promise.Money(new VndAmount(amountVnd), money);
        }
    }

    /**
     * Material that is promised.
     *
     * @param item what it is
     * @param quantity how much
     * @param quantityUnit what it is counted in
     * @param donor who promises it
     * @param occurredOn the day it is promised
     */
    public record Material(
            @NotNull Item item,
            @NotNull Long quantity,
            @NotNull QuantityUnit quantityUnit,
            @NotNull @Valid DonorBody donor,
            @NotNull LocalDate occurredOn) {}

    /**
     * Working days that are promised.
     *
     * @param workingDays days of work of one person each
     * @param donor who promises them
     * @param occurredOn the day they are promised
     */
    public record Labour(
            @NotNull Long workingDays,
            @NotNull @Valid DonorBody donor,
            @NotNull LocalDate occurredOn) {}

    /** Takes a promise of money down. */
    @PostMapping(PATH + "/money")
    @Permitted(MakePledge.OPERATION)
    public ResponseEntity<Accepted> money(
            @PathVariable String driveId, @RequestBody @Valid Money body, CommandCall call) {
        return make(driveId, body.promise(), body.donor(), body.occurredOn(), call);
    }

    /** Takes a promise of material down. */
    @PostMapping(PATH + "/material")
    @Permitted(MakePledge.OPERATION)
    public ResponseEntity<Accepted> material(
            @PathVariable String driveId, @RequestBody @Valid Material body, CommandCall call) {
        var promise = new Promise.Material(body.item(), new Quantity(body.quantity(), body.quantityUnit()));
        return make(driveId, promise, body.donor(), body.occurredOn(), call);
    }

    /** Takes a promise of working days down. */
    @PostMapping(PATH + "/working-days")
    @Permitted(MakePledge.OPERATION)
    public ResponseEntity<Accepted> workingDays(
            @PathVariable String driveId, @RequestBody @Valid Labour body, CommandCall call) {
        var promise = new Promise.Labour(new WorkingDays(body.workingDays()));
        return make(driveId, promise, body.donor(), body.occurredOn(), call);
    }

    private ResponseEntity<Accepted> make(
            String driveId, Promise promise, DonorBody donor, LocalDate day, CommandCall call) {
        var drive = new DriveId(driveId);
        var occurredOn = DayOfFact.of(day, clock);
        return call.create(
                new MakePledge(PledgeId.next(), drive, promise, donors.keep(donor), occurredOn),
                "/api/v1/contributions/pledges");
    }
}
