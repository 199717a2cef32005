package vn.chungtay.housing.housecase.write.requestinstalment;

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
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Asks for an instalment. */
@RestController
public class RequestInstalmentEndpoint {

    private final Clock clock;

    public RequestInstalmentEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param sponsorshipId whose promise is called on; may be absent where one sponsor alone pays
     * @param ordinal which part of what they promised, from 1
     * @param occurredOn day of the request
     */
    public record Body(
            @Nullable String sponsorshipId,
            @NotNull Integer ordinal,
            @NotNull LocalDate occurredOn) {}

    /** The fund's answer comes later and stands in the case's view. */
    @PostMapping("/api/v1/housing/cases/{caseId}/instalments")
    @Permitted(RequestInstalment.OPERATION)
    public ResponseEntity<Accepted> request(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new RequestInstalment(
                new CaseId(caseId),
                InstalmentId.next(),
                body.sponsorshipId() == null ? null : new SponsorshipId(body.sponsorshipId()),
                body.ordinal(),
                DayOfFact.of(body.occurredOn(), clock),
                clock.instant()));
    }
}
