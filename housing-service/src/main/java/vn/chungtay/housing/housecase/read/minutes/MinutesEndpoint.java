package vn.chungtay.housing.housecase.read.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.read.caseview.CaseDocument;
import vn.chungtay.housing.housecase.read.caseview.CaseView;
import vn.chungtay.housing.housecase.read.caseview.FoundCases;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.MinPosition;

/** Prints minutes. The head of household signs them by name, so the vault records who prints and why. */
@RestController
public class MinutesEndpoint {

    private static final String PATH = "/api/v1/housing/cases/{caseId}";
    private static final String PRINT = "housing.print-minutes";

    /** Stands for somebody who was forgotten, as the law lets them ask. */
    private static final String FORGOTTEN = "(đã xóa theo yêu cầu)";

    private final FoundCases cases;
    private final PersonalDataVault vault;
    private final DatedPlaces places;

    public MinutesEndpoint(FoundCases cases, PersonalDataVault vault, DatedPlaces places) {
        this.cases = cases;
        this.vault = vault;
        this.places = places;
    }

    /**
     * The minutes of acceptance; their number is filled in by hand, as the acceptance has none.
     *
     * @param purpose why the caller needs them, in a few words
     * @throws NotFound {@code minutes.not-accepted} before the house is accepted
     */
    @GetMapping(path = PATH + "/acceptance/minutes.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Permitted(PRINT)
    public ResponseEntity<byte[]> acceptance(
            @PathVariable String caseId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        byte[] pdf = print(caseId, minPosition, actor, found -> {
            CaseView.Acceptance acceptance = found.view().acceptance();
            if (acceptance == null) {
                throw new NotFound("minutes.not-accepted", Map.of("id", caseId));
            }
            return AcceptanceMinutes.pdf(printed(found, acceptance.acceptedOn(), actor, purpose), acceptance);
        });
        return file("bien-ban-nghiem-thu.pdf", pdf);
    }

    /**
     * The minutes of handover, with the number that the handover names.
     *
     * @param purpose why the caller needs them, in a few words
     * @throws NotFound {@code minutes.not-handed-over} before the house is handed over
     */
    @GetMapping(path = PATH + "/handover/minutes.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Permitted(PRINT)
    public ResponseEntity<byte[]> handover(
            @PathVariable String caseId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        byte[] pdf = print(caseId, minPosition, actor, found -> {
            CaseView.Handover handover = found.view().handover();
            if (handover == null) {
                throw new NotFound("minutes.not-handed-over", Map.of("id", caseId));
            }
            return HandoverMinutes.pdf(
                    printed(found, handover.handedOverOn(), actor, purpose),
                    Objects.requireNonNull(found.view().acceptance()),
                    handover);
        });
        return file("bien-ban-ban-giao.pdf", pdf);
    }

    private byte[] print(String caseId, MinPosition minPosition, Actor actor, Function<CaseDocument, byte[]> pdf) {
        return cases.show(caseId, minPosition, actor, PRINT, pdf).data();
    }

    private PrintedMinutes printed(CaseDocument found, LocalDate day, Actor actor, String purpose) {
        CaseView house = found.view();
        return new PrintedMinutes(house, places.on(day, house), headName(found.headId(), actor, purpose), day);
    }

    private String headName(String headId, Actor actor, String purpose) {
        try {
            return vault.read(headId, actor, purpose).getOrDefault(VaultFields.NAME, "");
        } catch (NotFound forgotten) {
            return FORGOTTEN;
        }
    }

    private static ResponseEntity<byte[]> file(String name, byte[] pdf) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}
