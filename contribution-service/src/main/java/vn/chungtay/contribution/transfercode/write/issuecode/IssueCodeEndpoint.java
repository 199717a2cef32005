package vn.chungtay.contribution.transfercode.write.issuecode;

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
import vn.chungtay.contribution.shared.CaseIds;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Hands out transfer codes. */
@RestController
public class IssueCodeEndpoint {

    private final Clock clock;

    public IssueCodeEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param namedCaseId house case that the money is for; left out where it is for any house
     * @param occurredOn the day the code is handed out
     */
    public record Body(
            @Nullable @Pattern(regexp = CaseIds.FORMAT) String namedCaseId,
            @NotNull LocalDate occurredOn) {}

    /** One drive and one house have one code, however often it is asked for. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/transfer-codes")
    @Permitted(IssueCode.OPERATION)
    public ResponseEntity<Accepted> issue(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        return call.create(
                IssueCode.of(new DriveId(driveId), body.namedCaseId(), DayOfFact.of(body.occurredOn(), clock)),
                "/api/v1/contributions/transfer-codes");
    }
}
