package vn.chungtay.housing.grievance.write.lodgegrievance;

import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.grievance.write.PublicCommands;
import vn.chungtay.housing.shared.GrievanceCodes;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.CommandCalls;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.MinPosition;

/** Takes grievances from everybody, without a name if they like. */
@RestController
public class LodgePubliclyEndpoint {

    private final Today today;
    private final Ids ids;
    private final GrievanceCodes codes;
    private final PublicCommands commands;
    private final String service;

    public LodgePubliclyEndpoint(
            Today today,
            Ids ids,
            GrievanceCodes codes,
            PublicCommands commands,
            @Value("${spring.application.name}") String service) {
        this.today = today;
        this.ids = ids;
        this.codes = codes;
        this.commands = commands;
        this.service = service;
    }

    /**
     * What the person gets.
     *
     * @param code by which alone they can ask what became of it; nobody can tell them again
     */
    public record Lodged(String code) {}

    /** The same request again is answered with the same code. */
    @PostMapping("/api/v1/housing/public/grievances")
    @Permitted(LodgeGrievance.PUBLIC_OPERATION)
    public ResponseEntity<Lodged> lodge(
            @RequestBody @Valid GrievanceBody body, @RequestHeader(CommandCalls.KEY_HEADER) String key) {
        var day = today.inVietnam();
        var command = new LodgeGrievance(
                GrievanceId.next(ids), body.kind(), body.subject(), body.complaint(), false, new DayOfFact(day, day));
        var receipt = commands.send(command, key, body.content());
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(MinPosition.ANSWER_HEADER, service + ":" + receipt.position())
                .body(new Lodged(codes.of(new GrievanceId(receipt.aggregateId()))));
    }
}
