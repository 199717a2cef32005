package vn.chungtay.contribution.statement.read.lineview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.ServedViews;

/**
 * Which lines an earlier file brought. The view may be a little behind the log; a line that it does not know yet is refused by
 * the log itself, which knows every stream that has begun.
 */
@Component
public class KnownLines {

    private final ServedViews views;

    public KnownLines(ServedViews views) {
        this.views = views;
    }

    /** Those of the ids that are known. */
    public Set<String> among(Collection<String> lineIds) {
        Query query = Query.query(where("_id").in(lineIds));
        return views.of(LineViewProjector.VIEW).documents().find(LineDocument.class, query).stream()
                .map(LineDocument::id)
                .collect(Collectors.toSet());
    }
}
