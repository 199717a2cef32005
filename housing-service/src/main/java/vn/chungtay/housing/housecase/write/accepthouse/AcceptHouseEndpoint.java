package vn.chungtay.housing.housecase.write.accepthouse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Accepts a finished house. */
@RestController
public class AcceptHouseEndpoint {

    private final Clock clock;

    public AcceptHouseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param areaM2 floor area, square metres with at most two decimals
     * @param sturdyParts sturdy ones of the three main structures; naming one twice counts once
     * @param lifeYears expected years of use
     * @param hazardsWithstood natural hazards that it was found safe against; may be left out
     * @param occurredOn day of the acceptance
     */
    public record Body(
            @NotNull BigDecimal areaM2,
            @NotNull @Size(max = 3) List<@NotNull SturdyPart> sturdyParts,
            @NotNull Integer lifeYears,
            @Nullable @Size(max = 5) List<@NotNull Hazard> hazardsWithstood,
            @NotNull LocalDate occurredOn) {}

    /** The standard is the one of the day on which the list was approved. */
    @PostMapping("/api/v1/housing/cases/{caseId}/acceptance")
    @Permitted(AcceptHouse.OPERATION)
    public ResponseEntity<Accepted> accept(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new AcceptHouse(
                new CaseId(caseId),
                AreaCentiM2.ofM2(body.areaM2()),
                Set.copyOf(body.sturdyParts()),
                new LifeYears(body.lifeYears()),
                body.hazardsWithstood() == null ? Set.of() : Set.copyOf(body.hazardsWithstood()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
