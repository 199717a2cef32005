package vn.chungtay.contribution.statement.write.resolveline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.shared.CaseIds;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Takes what people say about waiting lines. */
@RestController
public class ResolveLineEndpoint {

    private static final String PATH = "/api/v1/contributions/lines/{lineId}/resolution";

    private final Clock clock;

    public ResolveLineEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What an officer says.
     *
     * @param parts the gifts, at most 20, together the line's amount; none where it is no gift
     * @param notAGift why it is none; left out where it is
     * @param giverConsents whether the giver agrees to another drive than that of the account; false where it is left out
     * @param occurredOn the day it is said
     */
    public record Proposal(
            @NotNull @Size(max = 20) List<@Valid PartBody> parts,
            @Nullable NotAGift notAGift,
            @Nullable Boolean giverConsents,
            @NotNull LocalDate occurredOn) {}

    /**
     * One gift.
     *
     * @param driveId the drive
     * @param namedCaseId house case that the giver named; left out where it is for any house
     * @param amountVnd đồng
     * @param form in what form it is given; left out where somebody outside was asked for it
     */
    public record PartBody(
            @NotNull String driveId,
            @Nullable @Pattern(regexp = CaseIds.FORMAT) String namedCaseId,
            @NotNull Long amountVnd,
            @Nullable GiftForm form) {

        Part part() {
            return new Part(
                    GiftId.next(),
                    new DriveId(driveId),
                    namedCaseId,
                    new VndAmount(amountVnd),
                    form == null ? GiftForm.APPEAL : form);
        }
    }

    /**
     * What the approver sends.
     *
     * @param occurredOn the day of the decision
     */
    public record Decision(@NotNull LocalDate occurredOn) {}

    /** Proposes; another person has to confirm. */
    @PostMapping(PATH)
    @Permitted(ProposeResolution.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String lineId, @RequestBody @Valid Proposal body, CommandCall call) {
        return call.send(new ProposeResolution(
                new LineId(lineId),
                body.parts().stream().map(PartBody::part).toList(),
                body.notAGift(),
                Boolean.TRUE.equals(body.giverConsents()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Confirms the proposal that the caller has seen: {@code If-Match} says which. */
    @PostMapping(PATH + "/confirmation")
    @Permitted(ConfirmResolution.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String lineId, @RequestBody @Valid Decision body, CommandCall call) {
        return call.sendMatching(new ConfirmResolution(new LineId(lineId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Rejects the proposal that the caller has seen: {@code If-Match} says which. */
    @PostMapping(PATH + "/rejection")
    @Permitted(RejectResolution.OPERATION)
    public ResponseEntity<Accepted> reject(
            @PathVariable String lineId, @RequestBody @Valid Decision body, CommandCall call) {
        return call.sendMatching(new RejectResolution(new LineId(lineId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
