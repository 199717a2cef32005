package vn.chungtay.housing.emulationgroup.write;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * A decision that says who belongs to a group, as callers send it.
 *
 * @param name what the group is called, {@code Khối thi đua …} or {@code Cụm thi đua …}
 * @param leadUnitCode the unit that leads it, one of the members
 * @param unitCodes all members, coded as on the first day
 * @param decisionNumber number of the decision
 * @param decidedOn day of the decision
 * @param from first day on which it holds; may be to come
 */
public record CompositionRequest(
        @NotNull @Pattern(regexp = GroupName.FORMAT) String name,
        @NotBlank @Size(max = 40) String leadUnitCode,

        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 40) String> unitCodes,

        @NotNull @Pattern(regexp = DocumentNumber.FORMAT) String decisionNumber,

        @NotNull LocalDate decidedOn,
        @NotNull LocalDate from) {

    /** What it says. */
    public Composition composition() {
        return new Composition(new GroupName(name), leadUnitCode, unitCodes);
    }

    /** What it rests on. */
    public LegalBasis basis(Clock clock) {
        return new LegalBasis(new DocumentNumber(decisionNumber), DayOfFact.of(decidedOn, clock));
    }
}
