package vn.chungtay.housing.grievance.write.proposeanswer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Takes answers that are yet to be confirmed. */
@RestController
public class ProposeAnswerEndpoint {

    private final Today today;

    public ProposeAnswerEndpoint(Today today) {
        this.today = today;
    }

    /**
     * What the caller sends.
     *
     * @param outcome {@code FOUNDED} or {@code UNFOUNDED}
     * @param documentNumber number of the paper that the answer rests on; left out where there is none
     * @param answer what whoever has the code will read: what is done, or why nothing is; goes to the vault
     */
    public record Body(
            @NotNull Outcome outcome,

            @Nullable @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotBlank @Size(max = 4_000) String answer) {}

    /** The day is today: terms hang on it, so nobody enters another. */
    @PostMapping("/api/v1/housing/grievances/{grievanceId}/answer")
    @Permitted(ProposeAnswer.OPERATION)
    public ResponseEntity<Accepted> send(
            @PathVariable String grievanceId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new ProposeAnswer(
                new GrievanceId(grievanceId),
                body.outcome(),
                body.documentNumber() == null ? null : new DocumentNumber(body.documentNumber()),
                new AnswerText(body.answer()),
                today.inVietnam()));
    }
}
