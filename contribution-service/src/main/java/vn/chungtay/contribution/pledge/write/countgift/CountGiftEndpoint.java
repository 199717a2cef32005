package vn.chungtay.contribution.pledge.write.countgift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.pledge.write.makepledge.MakePledge;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Counts gifts for pledges. */
@RestController
public class CountGiftEndpoint {

    private final Clock clock;

    public CountGiftEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param giftId the gift that keeps the pledge, or a part of it
     * @param occurredOn the day it is counted
     */
    public record Body(@NotNull String giftId, @NotNull LocalDate occurredOn) {}

    /** A gift counts for one pledge, whoever asks again. */
    @PostMapping("/api/v1/contributions/pledges/{pledgeId}/gifts")
    @Permitted(MakePledge.OPERATION)
    public ResponseEntity<Accepted> count(
            @PathVariable String pledgeId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new CountGift(
                new PledgeId(pledgeId), new GiftId(body.giftId()), DayOfFact.of(body.occurredOn(), clock)));
    }
}
