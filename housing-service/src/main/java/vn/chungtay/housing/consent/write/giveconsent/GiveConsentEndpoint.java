package vn.chungtay.housing.consent.write.giveconsent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Records consents to be named. */
@RestController
public class GiveConsentEndpoint {

    private final Clock clock;

    public GiveConsentEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param way how the head of household agreed
     * @param paper the signed paper; with {@code SIGNED_PAPER} alone
     * @param minutesNumber number of the minutes of the meeting; with {@code SPOKEN_AT_MEETING} alone
     * @param occurredOn day on which they agreed
     */
    public record Body(
            @NotNull ConsentWay way,
            @Nullable @Valid PaperBody paper,

            @Nullable @Pattern(regexp = DocumentNumber.FORMAT)
            String minutesNumber,

            @NotNull LocalDate occurredOn) {}

    /**
     * The signed paper.
     *
     * @param paperId its picture, uploaded before like a photo
     * @param paperSha256 SHA-256 of the picture, 64 hex digits
     */
    public record PaperBody(
            @NotBlank @Size(max = 100) String paperId,

            @NotNull @Pattern(regexp = "[0-9A-Fa-f]{64}") String paperSha256) {}

    /** From now on everybody sees the name of the head of household with the case. */
    @PostMapping("/api/v1/housing/cases/{caseId}/name-consent")
    @Permitted(GiveConsent.OPERATION)
    public ResponseEntity<Accepted> give(@PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        PaperBody paper = body.paper();
        String minutes = body.minutesNumber();
        return call.send(new GiveConsent(
                new ConsentId(new CaseId(caseId)),
                new Evidence(
                        body.way(),
                        paper == null ? null : new Evidence.Paper(paper.paperId(), paper.paperSha256()),
                        minutes == null ? null : new DocumentNumber(minutes)),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
