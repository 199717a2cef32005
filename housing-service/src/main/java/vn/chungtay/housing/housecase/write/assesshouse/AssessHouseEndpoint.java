package vn.chungtay.housing.housecase.write.assesshouse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.AreaCentiM2;
import vn.chungtay.housing.housecase.write.SturdyPart;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Judges the houses in which households live. */
@RestController
public class AssessHouseEndpoint {

    private final Clock clock;

    public AssessHouseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param landUndisputed whether it stands on undisputed residential land
     * @param persons how many live in it
     * @param areaM2 floor area, square metres with at most two decimals
     * @param sturdyParts sturdy ones of the three main structures; naming one twice counts once
     * @param occurredOn day of the visit
     */
    public record Body(
            @NotNull Boolean landUndisputed,
            @NotNull Integer persons,
            @NotNull BigDecimal areaM2,
            @NotNull @Size(max = 3) List<@NotNull SturdyPart> sturdyParts,
            @NotNull LocalDate occurredOn) {}

    /** The verdict and its reasons stand in the case's view; a later assessment replaces an earlier one. */
    @PostMapping("/api/v1/housing/cases/{caseId}/assessment")
    @Permitted(AssessHouse.OPERATION)
    public ResponseEntity<Accepted> assess(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        var house = new PresentHouse(
                body.landUndisputed(),
                new Persons(body.persons()),
                AreaCentiM2.ofM2(body.areaM2()),
                Set.copyOf(body.sturdyParts()));
        return call.sendMatching(new AssessHouse(new CaseId(caseId), house, DayOfFact.of(body.occurredOn(), clock)));
    }
}
