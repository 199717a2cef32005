package vn.chungtay.contribution.statement.read.lineview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Lines of money that came in and are not gifts, or not gifts to their account's own drive, or not yet: for comparing bank and ledger. */
@Component
public class BookedCredits {

    private static final int BATCH = 500;

    private static final List<String> STATES = List.of("WAITING", "PROPOSED", "RESOLVED", "TIED");

    private final Views views;

    public BookedCredits(Views views) {
        this.views = views;
    }

    /**
     * A line.
     *
     * @param lineId the line
     * @param bookedOn the day of the booking
     * @param state {@code WAITING}, {@code PROPOSED}, {@code RESOLVED} or {@code TIED}
     * @param notAGift why it is no gift; absent where nobody said so
     * @param amountVnd what of it is no gift to the account's own drive, đồng; 0 only where it once was taken for interest
     * @param entryIds the entries of the ledger that it is, or that it was taken for: interest until its correction
     */
    public record BookedCredit(
            String lineId,
            LocalDate bookedOn,
            String state,
            @Nullable String notAGift,
            long amountVnd,
            List<String> entryIds) {

        static BookedCredit of(LineDocument line) {
            LineView.Proposal said = line.proposal();
            return new BookedCredit(
                    line.id(),
                    line.bookedOn(),
                    line.state(),
                    said == null ? null : said.notAGift(),
                    line.entryId() == null ? line.notInLedgerVnd() : line.amountVnd(),
                    Stream.concat(Stream.ofNullable(line.entryId()), line.formerEntryIds().stream())
                            .toList());
        }

        boolean concernsLedger() {
            return amountVnd > 0 || !entryIds.isEmpty();
        }
    }

    /** Those of some accounts up to a day, in the order of the log. */
    public void through(
            Collection<String> accountIds, LocalDate day, MinPosition minPosition, Consumer<BookedCredit> lines) {
        ServedDocuments documents = views.read(LineViewProjector.VIEW, minPosition, served -> served)
                .data();
        for (String accountId : accountIds) {
            List<LineDocument> batch = after(documents, accountId, -1);
            while (!batch.isEmpty()) {
                batch.stream()
                        .filter(line -> !line.bookedOn().isAfter(day))
                        .map(BookedCredit::of)
                        .filter(BookedCredit::concernsLedger)
                        .forEach(lines);
                batch = after(documents, accountId, batch.getLast().takenAt());
            }
        }
    }

    private static List<LineDocument> after(ServedDocuments documents, String accountId, long takenAt) {
        Criteria open = where("accountId")
                .is(accountId)
                .and("state")
                .in(STATES)
                .and("takenAt")
                .gt(takenAt);
        return documents.find(
                LineDocument.class, query(open).with(Sort.by("takenAt")).limit(BATCH));
    }
}
