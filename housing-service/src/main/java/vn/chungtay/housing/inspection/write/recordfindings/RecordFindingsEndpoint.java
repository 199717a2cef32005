package vn.chungtay.housing.inspection.write.recordfindings;

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
import vn.chungtay.housing.shared.InspectionId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes what inspectors found. */
@RestController
public class RecordFindingsEndpoint {

    private final Clock clock;

    public RecordFindingsEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param inUse whether the house is used as meant
     * @param hazardResistance whether what makes it withstand the hazards of the place was seen
     * @param houseReceived {@code YES}, {@code NO} or {@code NOT_REACHED}: whether the household confirms to have the house
     * @param moneyReceived likewise, the money
     * @param receivedVnd how much it says that was, đồng, from 0; left out where nobody was reached
     * @param photoIds photos that were added to the case; left out for none
     * @param note what else is to be said; goes to the vault; left out for nothing
     * @param occurredOn day of the visit
     */
    public record Body(
            @NotNull Boolean inUse,
            @NotNull Boolean hazardResistance,
            @NotNull Confirmation houseReceived,
            @NotNull Confirmation moneyReceived,
            @Nullable Long receivedVnd,

            @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "file-[0-9a-f-]{36}") String> photoIds,

            @Nullable @Size(min = 1, max = 4_000) String note,
            @NotNull LocalDate occurredOn) {

        /** Says nothing of what people wrote, so that no log does. */
        @Override
        public String toString() {
            return "Body";
        }
    }

    /** What had been paid by the day of the visit is counted by the server, not told by the caller. */
    @PostMapping("/api/v1/housing/inspections/{inspectionId}/findings")
    @Permitted(RecordFindings.OPERATION)
    public ResponseEntity<Accepted> send(
            @PathVariable String inspectionId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new RecordFindings(
                new InspectionId(inspectionId),
                new Findings(
                        body.inUse(),
                        body.hazardResistance(),
                        body.houseReceived(),
                        body.moneyReceived(),
                        body.receivedVnd()),
                body.photoIds() == null ? List.of() : body.photoIds(),
                body.note() == null ? null : new Note(body.note()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
