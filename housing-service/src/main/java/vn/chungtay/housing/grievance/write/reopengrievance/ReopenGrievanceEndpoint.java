package vn.chungtay.housing.grievance.write.reopengrievance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.grievance.write.PublicCommands;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.GrievanceCodes;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;

/** Reopens grievances for whoever has their code. */
@RestController
public class ReopenGrievanceEndpoint {

    private final Today today;
    private final GrievanceCodes codes;
    private final PublicCommands commands;
    private final String service;

    public ReopenGrievanceEndpoint(
            Today today,
            GrievanceCodes codes,
            PublicCommands commands,
            @Value("${spring.application.name}") String service) {
        this.today = today;
        this.codes = codes;
        this.commands = commands;
        this.service = service;
    }

    /**
     * What the person sends.
     *
     * @param reason why they are not content; goes to the vault
     */
    public record Body(@NotBlank @Size(max = 4_000) String reason) {}

    /** A code of nothing is answered as one that nobody was given. */
    @PostMapping("/api/v1/housing/public/grievances/{code}/reopening")
    @Permitted(ReopenGrievance.OPERATION)
    public ResponseEntity<Void> reopen(
            @PathVariable String code,
            @RequestBody @Valid Body body,
            @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        GrievanceId id = codes.read(code);
        var command = new ReopenGrievance(id, new Reason(body.reason()), today.inVietnam());
        try {
            var receipt = commands.send(command, key, id + "\n" + body.reason());
            return ResponseEntity.noContent()
                    .header(MinPosition.ANSWER_HEADER, service + ":" + receipt.position())
                    .build();
        } catch (NotFound e) {
            throw new NotFound("grievance.code-unknown", Map.of(), e);
        }
    }
}
