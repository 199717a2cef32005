package vn.chungtay.infra.service.vault;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.config.Ids;

/** Pseudonyms in the service's own database: a document is a name ({@code _id}) and the blind index of its text. */
public final class MongoPseudonyms implements Pseudonyms {

    /** Keeps these apart from the blind indexes of identity numbers. */
    private static final String KIND = "pseudonym|";

    private final MongoCollection<Document> names;
    private final VaultKeys keys;
    private final Ids ids;

    /** Keeps names in this database. */
    public MongoPseudonyms(MongoDatabase database, VaultKeys keys, Ids ids) {
        this.names = Durable.collection(database, "pseudonyms");
        this.keys = keys;
        this.ids = ids;
        names.createIndex(Indexes.ascending("text"), new IndexOptions().unique(true));
    }

    @Override
    public String of(String text) {
        String blind = keys.blindIndex(KIND + text);
        String known = find(blind);
        return known == null ? insertUnlessKnown(blind) : known;
    }

    @Override
    public Optional<String> known(String text) {
        return Optional.ofNullable(find(keys.blindIndex(KIND + text)));
    }

    private String insertUnlessKnown(String blind) {
        String id = ids.next();
        try {
            names.insertOne(new Document("_id", id).append("text", blind));
            return id;
        } catch (MongoWriteException e) {
            String known = find(blind);
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY && known != null) {
                return known;
            }
            throw e;
        }
    }

    private @Nullable String find(String blind) {
        Document found = names.find(eq("text", blind)).first();
        return found == null ? null : found.getString("_id");
    }
}
