package vn.chungtay.contribution.statement.read.debitview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows what left by the bank and what left by the ledger, above all what is on one side only. */
@RestController
public class DebitViewEndpoint {

    private static final String READ = "contribution.read-statement";
    private static final String READ_WORDS = "contribution.read-payer";
    private static final String DEBIT = "/api/v1/contributions/debits/{debitId}";

    /** Lines in one answer; the next ones are asked for after the position of the last. */
    private static final int PAGE = 500;

    private static final int MOST_SUGGESTIONS = 20;

    private final Views views;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;

    public DebitViewEndpoint(Views views, PersonalDataVault vault, UnitAuthority authority) {
        this.views = views;
        this.vault = vault;
        this.authority = authority;
    }

    /**
     * Lines of money that left an account, the oldest first. Those that wait are the accountants' queue.
     *
     * @param state {@code WAITING}, {@code PROPOSED} or {@code TIED}
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/accounts/{accountId}/debits")
    @Permitted(READ)
    public Answer<List<DebitView>> debits(
            @PathVariable String accountId,
            @RequestParam(defaultValue = "WAITING") @Pattern(regexp = "WAITING|PROPOSED|TIED") String state,
            @RequestParam(defaultValue = "-1") long after,
            MinPosition minPosition) {
        var page = query(where("accountId")
                        .is(accountId)
                        .and("state")
                        .is(state)
                        .and("listedAt")
                        .gt(after))
                .with(Sort.by("listedAt"))
                .limit(PAGE);
        return views.read(
                DebitViewProjector.VIEW,
                minPosition,
                documents -> documents.find(DebitDocument.class, page).stream()
                        .map(DebitView::of)
                        .toList());
    }

    /** One line. The {@code ETag} is what a command on it wants as {@code If-Match}. */
    @GetMapping(DEBIT)
    @Permitted(READ)
    public ResponseEntity<Answer<DebitView>> debit(@PathVariable String debitId, MinPosition minPosition) {
        Answer<DebitView> answer =
                views.read(DebitViewProjector.VIEW, minPosition, documents -> DebitView.of(find(documents, debitId)));
        return ResponseEntity.ok().eTag("\"" + answer.data().version() + "\"").body(answer);
    }

    /**
     * What the bank says of it. The vault records who looked and why.
     *
     * @param purpose why the caller needs to know, in a few words
     */
    @GetMapping(DEBIT + "/narrative")
    @Permitted(READ_WORDS)
    public Answer<BankWordsView> narrative(
            @PathVariable String debitId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(DebitViewProjector.VIEW, minPosition, documents -> {
            DebitDocument line = find(documents, debitId);
            authority.require(actor, READ_WORDS, line.unitCode(), line.bookedOn());
            return BankWordsView.of(vault.read(line.narrativeId(), actor, purpose));
        });
    }

    /** Entries that it may be, the likeliest first: of its amount before smaller ones, near its day before others. */
    @GetMapping(DEBIT + "/entries")
    @Permitted(READ)
    public Answer<List<OutgoingView>> entries(@PathVariable String debitId, MinPosition minPosition) {
        return views.read(DebitViewProjector.VIEW, minPosition, documents -> {
            DebitDocument line = find(documents, debitId);
            var unexplained = query(where("fundId")
                            .is(line.fundId())
                            .and("debitId")
                            .is(null)
                            .and("amountVnd")
                            .gt(0)
                            .lte(line.amountVnd()))
                    .with(Sort.by(Sort.Direction.DESC, "amountVnd"))
                    .limit(PAGE);
            return documents.find(OutgoingDocument.class, unexplained).stream()
                    .sorted(Comparator.<OutgoingDocument>comparingLong(entry -> line.amountVnd() - entry.amountVnd())
                            .thenComparingLong(
                                    entry -> Math.abs(ChronoUnit.DAYS.between(line.bookedOn(), entry.occurredOn())))
                            .thenComparingLong(OutgoingDocument::bookedAt))
                    .limit(MOST_SUGGESTIONS)
                    .map(OutgoingView::of)
                    .toList();
        });
    }

    /**
     * Entries of money that left a fund and that no line of the bank explains, the oldest first: paid in cash, not yet booked by
     * the bank, or wrong.
     *
     * @param after position after which the page begins
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/unexplained-entries")
    @Permitted(READ)
    public Answer<List<OutgoingView>> unexplained(
            @PathVariable String fundId, @RequestParam(defaultValue = "-1") long after, MinPosition minPosition) {
        var page = query(where("fundId")
                        .is(fundId)
                        .and("debitId")
                        .is(null)
                        .and("amountVnd")
                        .gt(0)
                        .and("bookedAt")
                        .gt(after))
                .with(Sort.by("bookedAt"))
                .limit(PAGE);
        return views.read(
                DebitViewProjector.VIEW,
                minPosition,
                documents -> documents.find(OutgoingDocument.class, page).stream()
                        .map(OutgoingView::of)
                        .toList());
    }

    private static DebitDocument find(ServedDocuments documents, String debitId) {
        DebitDocument line = documents.find(DebitDocument.class, debitId);
        if (line == null) {
            throw new NotFound("debit.unknown", Map.of("id", debitId));
        }
        return line;
    }
}
