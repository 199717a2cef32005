package vn.chungtay.contribution.gift.write.recordmaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.gift.write.DonorBody;
import vn.chungtay.contribution.gift.write.Donors;
import vn.chungtay.contribution.gift.write.GiftCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Records material received. */
@RestController
public class RecordMaterialEndpoint {

    private final Donors donors;
    private final Clock clock;

    public RecordMaterialEndpoint(Donors donors, Clock clock) {
        this.donors = donors;
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param item what it is
     * @param quantity how much
     * @param quantityUnit what it is counted in
     * @param declaredValueVnd what the giver says it is worth, đồng
     * @param donor who gave it
     * @param occurredOn the day it was received
     */
    public record Body(
            @NotNull Item item,
            @NotNull Long quantity,
            @NotNull QuantityUnit quantityUnit,
            @NotNull Long declaredValueVnd,
            @NotNull @Valid DonorBody donor,
            @NotNull LocalDate occurredOn) {}

    /** The values are made first: what they refuse leaves nothing in the vault. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/gifts/material")
    @Permitted(GiftCommand.OPERATION)
    public ResponseEntity<Accepted> record(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        var drive = new DriveId(driveId);
        var quantity = new Quantity(body.quantity(), body.quantityUnit());
        var declaredValue = new VndAmount(body.declaredValueVnd());
        var occurredOn = DayOfFact.of(body.occurredOn(), clock);
        var donor = donors.keep(body.donor());
        return call.create(
                new RecordMaterial(GiftId.next(), drive, body.item(), quantity, declaredValue, donor, occurredOn),
                GiftCommand.PATH);
    }
}
