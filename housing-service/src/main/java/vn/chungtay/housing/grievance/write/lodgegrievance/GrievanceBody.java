package vn.chungtay.housing.grievance.write.lodgegrievance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.errors.Malformed;

/**
 * A grievance as somebody sends it: about a case, or about a commune in which there is none.
 *
 * @param kind what it is about
 * @param caseId the case, as the public list shows it; left out where it is about none
 * @param communeCode commune, five digits, as it is coded on the day; left out where a case is named
 * @param communeName its name on that day; left out likewise
 * @param text what happened, in their words; goes to the vault, as name and contact do
 * @param name who they are, if they want to say
 * @param contact where they can be reached, if they want to say
 */
public record GrievanceBody(
        @NotNull GrievanceKind kind,
        @Nullable @Pattern(regexp = "case-[0-9a-f-]{36}") String caseId,
        @Nullable @Pattern(regexp = "\\d{5}") String communeCode,
        @Nullable @Size(max = 100) String communeName,
        @NotBlank @Size(max = 4_000) String text,
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 200) String contact) {

    /** Says nothing of what people wrote, so that no log does. */
    @Override
    public String toString() {
        return "GrievanceBody";
    }

    /** All of it as one text, by which a repeated request is known. */
    String content() {
        return Stream.of(kind, caseId, communeCode, communeName, text, name, contact)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    Complaint complaint() {
        return new Complaint(text, name, contact);
    }

    /**
     * Where it belongs.
     *
     * @throws Malformed {@code grievance.about-one-of} where both or neither are named, {@code request.field-required}
     */
    Subject subject() {
        if ((caseId == null) == (communeCode == null)) {
            throw new Malformed("grievance.about-one-of", Map.of("field", caseId == null ? "communeCode" : "caseId"));
        }
        if (caseId != null) {
            return new Subject.OfCase(new CaseId(caseId));
        }
        if (communeName == null || communeName.isBlank()) {
            throw new Malformed("request.field-required", Map.of("field", "communeName"));
        }
        return new Subject.OfCommune(String.valueOf(communeCode), communeName);
    }
}
