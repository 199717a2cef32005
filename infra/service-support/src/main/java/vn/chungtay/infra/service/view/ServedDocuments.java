package vn.chungtay.infra.service.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Query;

/** The documents of a view, to be read. */
public interface ServedDocuments {

    /** The document with this id, absent where there is none. */
    <V> @Nullable V find(Class<V> type, Object id);

    /** The documents that the query finds, in its order. */
    <V> List<V> find(Class<V> type, Query query);

    /** How many documents the query finds, its limit counted. */
    <V> long count(Class<V> type, Query query);
}
