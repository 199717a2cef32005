package vn.chungtay.infra.service.vault;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.config.Ids;

/** Pseudonyms in the service's own database: a document is a name ({@code _id}) and the blind index of its text. */
public final class MongoPseudonyms implements Pseudonyms {

    /** Keeps these apart from the blind indexes of identity numbers. */
    private static final String KIND = "pseudonym|";

    /** Names that are kept at hand; each takes some 200 bytes. */
    private static final int RECENT = 10_000;

    private final MongoCollection<Document> names;
    private final VaultKeys keys;
    private final Ids ids;

    /** By blind index; a name never changes. */
    private final Cache<String, String> recent =
            Caffeine.newBuilder().maximumSize(RECENT).executor(Runnable::run).build();

    /** Keeps names in this database. */
    public MongoPseudonyms(MongoDatabase database, VaultKeys keys, Ids ids) {
        this.names = Durable.collection(database, "pseudonyms");
        this.keys = keys;
        this.ids = ids;
        names.createIndex(Indexes.ascending("text"), new IndexOptions().unique(true));
    }

    @Override
    public String of(String text) {
        String blind = blind(text);
        String known = find(blind);
        return known == null ? insertUnlessKnown(blind) : known;
    }

    @Override
    public void prepare(Collection<String> texts) {
        Set<String> unknown = new HashSet<>(blinds(texts).values());
        unknown.removeAll(findAll(unknown).keySet());
        List<Document> made = unknown.stream()
                .map(blind -> new Document("_id", ids.next()).append("text", blind))
                .toList();
        Durable.insertNew(names, made).forEach(this::remember);
    }

    @Override
    public Map<String, String> known(Collection<String> texts) {
        Map<String, String> blinds = blinds(texts);
        Map<String, String> found = findAll(Set.copyOf(blinds.values()));
        Map<String, String> known = new HashMap<>();
        blinds.forEach((text, blind) -> {
            String name = found.get(blind);
            if (name != null) {
                known.put(text, name);
            }
        });
        return known;
    }

    /** Those that have a name, by blind index. */
    private Map<String, String> findAll(Set<String> blinds) {
        Map<String, String> known = new HashMap<>(recent.getAllPresent(blinds));
        List<String> others =
                blinds.stream().filter(blind -> !known.containsKey(blind)).toList();
        if (!others.isEmpty()) {
            names.find(in("text", others)).forEach(found -> {
                remember(found);
                known.put(found.getString("text"), found.getString("_id"));
            });
        }
        return known;
    }

    private String blind(String text) {
        return keys.blindIndex(KIND + text);
    }

    /** By text. */
    private Map<String, String> blinds(Collection<String> texts) {
        return keys.blindIndexes(texts, text -> KIND + text);
    }

    private void remember(Document name) {
        recent.put(name.getString("text"), name.getString("_id"));
    }

    private String insertUnlessKnown(String blind) {
        Document name = new Document("_id", ids.next()).append("text", blind);
        try {
            names.insertOne(name);
            remember(name);
            return name.getString("_id");
        } catch (MongoWriteException e) {
            String known = find(blind);
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY && known != null) {
                return known;
            }
            throw e;
        }
    }

    private @Nullable String find(String blind) {
        String known = recent.getIfPresent(blind);
        if (known != null) {
            return known;
        }
        Document found = names.find(eq("text", blind)).first();
        if (found == null) {
            return null;
        }
        remember(found);
        return found.getString("_id");
    }
}
