package vn.chungtay.housing.housecase.write.listcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdGroup;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Lists a case. */
@RestController
public class ListCaseEndpoint {

    private static final String PATH = "/api/v1/housing/cases";

    private final Clock clock;

    public ListCaseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param unitCode the unit that owns the case, for example {@code T63-08}
     * @param householdGroup why the household is in need
     * @param pillar programme it belongs to
     * @param kind new build or repair
     * @param communeCode commune, five digits, as it was coded on the day of the listing
     * @param communeName its name on that day
     * @param approvedList the local authority's act
     * @param head the head of household
     * @param simulated whether it is made up for a demonstration; false where it is absent
     * @param occurredOn day of the listing
     */
    public record Body(
            @NotBlank @Size(max = 20) String unitCode,
            @NotNull HouseholdGroup householdGroup,
            @NotNull Pillar pillar,
            @NotNull HouseKind kind,

            @NotNull @Pattern(regexp = "\\d{5}") String communeCode,

            @NotBlank @Size(max = 100) String communeName,
            @NotNull @Valid ApprovedListBody approvedList,
            @NotNull @Valid HeadBody head,
            @Nullable Boolean simulated,
            @NotNull LocalDate occurredOn) {

        /**
         * What it asks for, with a new case; the body itself is valid.
         *
         * @throws vn.chungtay.infra.service.errors.RuleViolated {@code date.in-future}
         */
        public ListCase command(Clock clock) {
            return new ListCase(
                    CaseId.next(),
                    new HeadOfHousehold(head.name(), head.identityNumber(), head.birthYear()),
                    unitCode,
                    householdGroup,
                    pillar,
                    kind,
                    communeCode,
                    communeName,
                    new DocumentNumber(approvedList.number()),
                    DayOfFact.of(approvedList.date(), clock).day(),
                    Boolean.TRUE.equals(simulated),
                    DayOfFact.of(occurredOn, clock));
        }

        /** Says nothing, so that no log does. */
        @Override
        public String toString() {
            return "Body";
        }
    }

    /**
     * The list that the local authority approved.
     *
     * @param number number of its decision
     * @param date day of its decision
     */
    public record ApprovedListBody(
            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String number,

            @NotNull LocalDate date) {}

    /**
     * The head of household; all of it goes to the vault.
     *
     * @param name full name
     * @param identityNumber identity number (CCCD), 12 digits
     * @param birthYear absent where it is not known
     */
    public record HeadBody(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Pattern(regexp = "\\d{12}") String identityNumber,

            @Nullable @Min(1900) @Max(2100) Integer birthYear) {}

    /** A household has one case, whoever lists it again. */
    @PostMapping(PATH)
    @Permitted(ListCase.OPERATION)
    public ResponseEntity<Accepted> list(@RequestBody @Valid Body body, CommandCall call) {
        return call.create(body.command(clock), PATH);
    }
}
