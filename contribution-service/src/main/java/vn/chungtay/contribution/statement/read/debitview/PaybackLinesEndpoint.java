package vn.chungtay.contribution.statement.read.debitview;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.statement.read.lineview.LineView;
import vn.chungtay.contribution.statement.read.lineview.LinesToPayBack;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows which lines of money that came in a line of money that left may have paid back. */
@RestController
public class PaybackLinesEndpoint {

    private static final int MOST_SUGGESTIONS = 20;

    private final Views views;
    private final LinesToPayBack lines;

    public PaybackLinesEndpoint(Views views, LinesToPayBack lines) {
        this.views = views;
        this.lines = lines;
    }

    /** Lines of its fund and amount that are no gift and were not paid back, the oldest first. */
    @GetMapping("/api/v1/contributions/debits/{debitId}/lines")
    @Permitted("contribution.read-statement")
    public Answer<List<LineView>> lines(@PathVariable String debitId, MinPosition minPosition) {
        return views.read(DebitViewProjector.VIEW, minPosition, documents -> {
            DebitDocument debit = documents.find(DebitDocument.class, debitId);
            if (debit == null) {
                throw new NotFound("debit.unknown", Map.of("id", debitId));
            }
            return lines.of(debit.fundId(), debit.amountVnd(), MOST_SUGGESTIONS, minPosition);
        });
    }
}
