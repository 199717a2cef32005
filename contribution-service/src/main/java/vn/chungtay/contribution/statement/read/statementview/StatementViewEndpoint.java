package vn.chungtay.contribution.statement.read.statementview;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Shows a statement. */
@RestController
public class StatementViewEndpoint {

    private final Views views;

    public StatementViewEndpoint(Views views) {
        this.views = views;
    }

    /** The statement, and how far it is posted. */
    @GetMapping("/api/v1/contributions/statements/{statementId}")
    @Permitted("contribution.read-statement")
    public Answer<StatementView> statement(@PathVariable String statementId, MinPosition minPosition) {
        return views.read(StatementViewProjector.VIEW, minPosition, statements -> {
            StatementDocument statement = statements.find(StatementDocument.class, statementId);
            if (statement == null) {
                throw new NotFound("statement.unknown", Map.of("id", statementId));
            }
            return StatementView.of(statement);
        });
    }
}
