package vn.chungtay.contribution.statement.read.lineview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.drive.read.driveview.UnitDrives;
import vn.chungtay.contribution.shared.NearCodes;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.contribution.transfercode.read.codeview.IssuedCodes;
import vn.chungtay.contribution.transfercode.read.codeview.IssuedCodes.Issued;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows lines of statements, above all those that wait, and what they may be. */
@RestController
public class LineViewEndpoint {

    private static final String LINE = "/api/v1/contributions/lines/{lineId}";
    private static final String STATES = "MATCHED|WAITING|PROPOSED|RESOLVED|TIED";
    private static final String READ_PAYER = "contribution.read-payer";
    private static final String READ_SUGGESTIONS = "contribution.read-suggestions";

    /** Lines in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private final Views views;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;
    private final UnitDrives drives;
    private final IssuedCodes codes;

    public LineViewEndpoint(
            Views views, PersonalDataVault vault, UnitAuthority authority, UnitDrives drives, IssuedCodes codes) {
        this.views = views;
        this.vault = vault;
        this.authority = authority;
        this.drives = drives;
        this.codes = codes;
    }

    /**
     * Lines of an account in one state, the oldest first. Those that wait are the officers' queue.
     *
     * @param state {@code MATCHED}, {@code WAITING}, {@code PROPOSED}, {@code RESOLVED} or {@code TIED}
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/accounts/{accountId}/lines")
    @Permitted("contribution.read-statement")
    public Answer<List<LineView>> lines(
            @PathVariable String accountId,
            @RequestParam(defaultValue = "WAITING") @Pattern(regexp = STATES) String state,
            @RequestParam(defaultValue = "-1") long after,
            MinPosition minPosition) {
        var page = query(where("accountId")
                        .is(accountId)
                        .and("state")
                        .is(state)
                        .and("takenAt")
                        .gt(after))
                .with(Sort.by("takenAt"))
                .limit(PAGE);
        return views.read(
                LineViewProjector.VIEW,
                minPosition,
                lines -> lines.find(LineDocument.class, page).stream()
                        .map(LineView::of)
                        .toList());
    }

    /** A line, without who paid. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping(LINE)
    @Permitted("contribution.read-statement")
    public ResponseEntity<Answer<LineView>> line(@PathVariable String lineId, MinPosition minPosition) {
        Answer<LineView> answer =
                views.read(LineViewProjector.VIEW, minPosition, lines -> LineView.of(find(lines, lineId)));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * Who paid, and what they wrote. The vault records who looked and why.
     *
     * @param purpose why the caller needs to know, in a few words
     */
    @GetMapping(LINE + "/payer")
    @Permitted(READ_PAYER)
    public Answer<PayerView> payer(
            @PathVariable String lineId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(
                LineViewProjector.VIEW,
                minPosition,
                lines -> PayerView.of(payer(find(lines, lineId), actor, READ_PAYER, purpose)));
    }

    /** What a line may be, the likeliest first. The vault records that its narrative was looked at. */
    @GetMapping(LINE + "/suggestions")
    @Permitted(READ_SUGGESTIONS)
    public Answer<List<Suggestion>> suggestions(@PathVariable String lineId, MinPosition minPosition, Actor actor) {
        return views.read(LineViewProjector.VIEW, minPosition, lines -> {
            LineDocument line = find(lines, lineId);
            String narrative =
                    payer(line, actor, READ_SUGGESTIONS, "suggestions").getOrDefault(VaultFields.NARRATIVE, "");
            List<Issued> near = codes.among(NearCodes.in(narrative));
            return Suggestions.rank(line, narrative, near, drives.of(line.unitCode(), actor));
        });
    }

    private Map<String, String> payer(LineDocument line, Actor actor, String operation, String purpose) {
        authority.require(actor, operation, line.unitCode(), line.bookedOn());
        return vault.read(line.payerId(), actor, purpose);
    }

    private static LineDocument find(ServedDocuments lines, String lineId) {
        LineDocument line = lines.find(LineDocument.class, lineId);
        if (line == null) {
            throw new NotFound("line.unknown", Map.of("id", lineId));
        }
        return line;
    }
}
