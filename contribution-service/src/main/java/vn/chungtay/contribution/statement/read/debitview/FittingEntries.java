package vn.chungtay.contribution.statement.read.debitview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.read.debitview.DebitMatching.Entry;
import vn.chungtay.contribution.statement.read.debitview.DebitMatching.Line;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Which lines that wait are which entries, beyond doubt. */
@Component
public class FittingEntries {

    private static final String SERVICE = "contribution";

    /** Where more are of one amount and wait, none of them is the only one that fits. */
    private static final int MOST = 50;

    private final Views views;
    private final PersonalDataVault vault;

    public FittingEntries(Views views, PersonalDataVault vault) {
        this.views = views;
        this.vault = vault;
    }

    /**
     * A line and the one entry that fits it.
     *
     * @param debitId the line
     * @param entry the entry
     */
    public record Fit(String debitId, OutgoingEntry entry) {}

    /**
     * Those of one fund and one amount.
     *
     * @param position the event after which it is asked: the view has seen it
     * @throws vn.chungtay.infra.service.errors.TemporarilyUnavailable {@code view.behind}
     */
    public List<Fit> of(String fundId, long amountVnd, Position position, Actor reader) {
        var seen = new MinPosition(Map.of(SERVICE, position.value()));
        return views.read(DebitViewProjector.VIEW, seen, documents -> fits(documents, fundId, amountVnd, reader))
                .data();
    }

    private List<Fit> fits(ServedDocuments documents, String fundId, long amountVnd, Actor reader) {
        List<DebitDocument> lines = documents.find(
                DebitDocument.class,
                query(where("fundId")
                                .is(fundId)
                                .and("state")
                                .is("WAITING")
                                .and("amountVnd")
                                .is(amountVnd))
                        .limit(MOST));
        List<OutgoingDocument> entries = documents.find(
                OutgoingDocument.class,
                query(where("fundId")
                                .is(fundId)
                                .and("debitId")
                                .is(null)
                                .and("amountVnd")
                                .is(amountVnd))
                        .limit(MOST));
        if (lines.isEmpty() || entries.isEmpty() || lines.size() == MOST || entries.size() == MOST) {
            return List.of();
        }
        Map<String, OutgoingDocument> byId =
                entries.stream().collect(Collectors.toMap(OutgoingDocument::id, Function.identity()));
        return DebitMatching.pairs(
                        lines.stream().map(line -> line(line, reader)).toList(),
                        entries.stream()
                                .map(entry -> new Entry(entry.id(), entry.occurredOn(), entry.documentNumber()))
                                .toList())
                .stream()
                .flatMap(pair -> Stream.ofNullable(byId.get(pair.entryId()))
                        .map(entry -> new Fit(pair.debitId(), entry.entry())))
                .toList();
    }

    private Line line(DebitDocument line, Actor reader) {
        return new Line(line.id(), line.bookedOn(), text(line.narrativeId(), reader));
    }

    /** A line whose words were forgotten still has its day. */
    private String text(String narrativeId, Actor reader) {
        try {
            return String.join(
                    " ", vault.read(narrativeId, reader, "debit-tying").values());
        } catch (NotFound forgotten) {
            return "";
        }
    }
}
