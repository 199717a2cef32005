package vn.chungtay.housing.grievance.write.lodgegrievance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.GrievanceCodes;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes grievances that staff write down for somebody. */
@RestController
public class LodgeGrievanceEndpoint {

    private static final String PATH = "/api/v1/housing/grievances";

    private final Clock clock;
    private final Ids ids;
    private final GrievanceCodes codes;

    public LodgeGrievanceEndpoint(Clock clock, Ids ids, GrievanceCodes codes) {
        this.clock = clock;
        this.ids = ids;
        this.codes = codes;
    }

    /**
     * What the caller sends.
     *
     * @param grievance what somebody said or wrote
     * @param simulated whether it is made up for a demonstration; false where it is absent. One about a case is as its case is
     * @param occurredOn the day on which it came
     */
    public record Body(
            @NotNull @Valid GrievanceBody grievance,
            @Nullable Boolean simulated,
            @NotNull LocalDate occurredOn) {}

    /**
     * What the caller gets.
     *
     * @param id the grievance
     * @param version its version, for {@code If-Match}
     * @param code what the person asks with what became of it; to be handed to them, and to nobody else
     */
    public record Lodged(String id, long version, String code) {}

    /** The term runs from the day on which it came, not from the day on which it is written down. */
    @PostMapping(PATH)
    @Permitted(LodgeGrievance.OPERATION)
    public ResponseEntity<Lodged> lodge(@RequestBody @Valid Body body, CommandCall call) {
        var accepted = call.create(
                new LodgeGrievance(
                        GrievanceId.next(ids),
                        body.grievance().kind(),
                        body.grievance().subject(),
                        body.grievance().complaint(),
                        Boolean.TRUE.equals(body.simulated()),
                        DayOfFact.of(body.occurredOn(), clock)),
                PATH);
        var receipt = Objects.requireNonNull(accepted.getBody());
        String code = codes.of(new GrievanceId(receipt.id()));
        return new ResponseEntity<>(
                new Lodged(receipt.id(), receipt.version(), code), accepted.getHeaders(), accepted.getStatusCode());
    }
}
