package vn.chungtay.contribution.statement.read.debitview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Lines of money that left, for comparing bank and ledger. */
@Component
public class BookedDebits {

    private static final int BATCH = 500;

    private final Views views;

    public BookedDebits(Views views) {
        this.views = views;
    }

    /**
     * A line.
     *
     * @param debitId the line
     * @param bookedOn the day of the booking
     * @param amountVnd đồng
     * @param state {@code WAITING}, {@code PROPOSED} or {@code TIED}
     * @param entryIds the entries of the ledger that it is; none while it waits, or where it paid a line back
     * @param paidLineId the line of money that came in which it was confirmed to have paid back; absent where it paid none
     */
    public record BookedDebit(
            String debitId,
            LocalDate bookedOn,
            long amountVnd,
            String state,
            List<String> entryIds,
            @Nullable String paidLineId) {

        static BookedDebit of(DebitDocument line) {
            return new BookedDebit(
                    line.id(),
                    line.bookedOn(),
                    line.amountVnd(),
                    line.state(),
                    line.entryIds(),
                    line.state().equals("TIED") ? line.paidLineId() : null);
        }
    }

    /** Those of a fund's accounts up to a day, in the order of the log. */
    public void through(String fundId, LocalDate day, MinPosition minPosition, Consumer<BookedDebit> lines) {
        ServedDocuments documents = views.read(DebitViewProjector.VIEW, minPosition, served -> served)
                .data();
        List<DebitDocument> batch = after(documents, fundId, -1);
        while (!batch.isEmpty()) {
            batch.stream()
                    .filter(line -> !line.bookedOn().isAfter(day))
                    .map(BookedDebit::of)
                    .forEach(lines);
            batch = after(documents, fundId, batch.getLast().listedAt());
        }
    }

    private static List<DebitDocument> after(ServedDocuments documents, String fundId, long listedAt) {
        return documents.find(
                DebitDocument.class,
                query(where("fundId").is(fundId).and("listedAt").gt(listedAt))
                        .with(Sort.by("listedAt"))
                        .limit(BATCH));
    }
}
