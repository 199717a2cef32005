package vn.chungtay.infra.service.vault;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.security.Actor;

/**
 * The vault in the service's own database. A document is an entry: its key, wrapped ({@code key}); its fields as JSON, encrypted
 * under that key with the id as associated data ({@code data}), so that no entry can be passed off as another; the blind index
 * of its identity number ({@code person}, unique) and those of the person's name ({@code words}, see {@link NameIndex}), both absent where
 * there is no number; and a counter of its changes ({@code version}).
 */
public final class MongoPersonalDataVault implements PersonalDataVault {

    private static final Logger log = LoggerFactory.getLogger(MongoPersonalDataVault.class);

    /** Name of the field that holds the identity number. */
    public static final String IDENTITY_NUMBER = "identityNumber";

    /** Name of the field that holds a person's full name; who has an identity number is found by its words. */
    public static final String NAME = "name";

    /** What stands in the log of reads where an entry would stand. */
    private static final String SEARCH = "search-by-name";

    /** What the index of names holds; counts on whenever that changes. */
    private static final int NAMES_LAYOUT = 2;

    private static final String LAYOUT = "layout";

    private static final int SAID_EVERY = 10_000;

    private static final Document NAMES = new Document("_id", "names");

    /** How often one call begins anew because others keep the same person at the same time. */
    private static final int ATTEMPTS = 20;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final MongoCollection<Document> entries;
    private final VaultKeys keys;
    private final NameIndex names;
    private final ReadLog reads;
    private final Ids ids;

    /** Keeps entries in this database. */
    public MongoPersonalDataVault(MongoDatabase database, VaultKeys keys, ReadLog reads, Ids ids) {
        this.entries = Durable.collection(database, "personalData");
        this.keys = keys;
        this.names = new NameIndex(keys);
        this.reads = reads;
        this.ids = ids;
        // Sparse and not partial: partial filters are not honoured by every server this runs on.
        entries.createIndex(
                Indexes.ascending("person"), new IndexOptions().unique(true).sparse(true));
        entries.createIndex(Indexes.ascending("words"), new IndexOptions().sparse(true));
        indexNamesAnew(Durable.collection(database, "personalDataLayout"));
    }

    /** Who was kept when the index held less would not be found; what changes meanwhile is indexed by whoever changes it. */
    private void indexNamesAnew(MongoCollection<Document> layouts) {
        Document layout = layouts.find(NAMES).first();
        if (layout != null && layout.getInteger(LAYOUT) >= NAMES_LAYOUT) {
            return;
        }
        long done = 0;
        for (Document entry : entries.find(exists("person"))) {
            entries.updateOne(
                    and(eq("_id", entry.getString("_id")), eq("version", entry.getInteger("version"))),
                    set("words", names.of(open(entry).getOrDefault(NAME, ""))));
            if (++done % SAID_EVERY == 0) {
                log.info("{} people of the vault can be found by two words of their names", done);
            }
        }
        layouts.replaceOne(NAMES, new Document(NAMES).append(LAYOUT, NAMES_LAYOUT), new ReplaceOptions().upsert(true));
    }

    @Override
    public String keep(Map<String, String> fields, @Nullable String identityNumber) {
        requireFilled(fields);
        if (identityNumber == null) {
            return insert(fields, null);
        }
        IdentityNumber number = IdentityNumber.of(identityNumber);
        return keepPerson(withNumber(fields, number), keys.blindIndex(number.digits()));
    }

    private static Map<String, String> withNumber(Map<String, String> fields, IdentityNumber number) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(IDENTITY_NUMBER, number.digits());
        return all;
    }

    @Override
    public Map<String, String> keepNew(Map<String, Map<String, String>> people) {
        people.values().forEach(MongoPersonalDataVault::requireFilled);
        Map<String, String> numbers = new HashMap<>();
        blindIndexesOf(people.keySet()).forEach((number, blind) -> numbers.put(blind, number));
        entries.find(in("person", numbers.keySet()))
                .projection(new Document("person", 1))
                .forEach(known -> numbers.remove(known.getString("person")));
        List<Document> unknown = numbers.entrySet().stream()
                .map(each -> personEntry(
                        withNumber(people.getOrDefault(each.getValue(), Map.of()), IdentityNumber.of(each.getValue())),
                        each.getKey()))
                .toList();
        return Durable.insertNew(entries, unknown).stream()
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(numbers.get(entry.getString("person"))),
                        entry -> entry.getString("_id")));
    }

    /** By identity number. */
    private Map<String, String> blindIndexesOf(Collection<String> identityNumbers) {
        return keys.blindIndexes(
                identityNumbers, number -> IdentityNumber.of(number).digits());
    }

    @Override
    public List<String> keepAll(List<Map<String, String>> all) {
        all.forEach(MongoPersonalDataVault::requireFilled);
        List<Document> documents = all.stream().map(this::entry).toList();
        if (!documents.isEmpty()) {
            entries.insertMany(documents);
        }
        return documents.stream().map(document -> document.getString("_id")).toList();
    }

    private static void requireFilled(Map<String, String> fields) {
        if (fields.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A field of the vault may not be empty: " + fields.keySet());
        }
    }

    @Override
    public Map<String, String> findByIdentityNumbers(Collection<String> identityNumbers) {
        Map<String, String> blinds = blindIndexesOf(identityNumbers);
        Map<String, String> ids = new HashMap<>();
        entries.find(in("person", blinds.values()))
                .projection(new Document("person", 1))
                .forEach(found -> ids.put(found.getString("person"), found.getString("_id")));
        Map<String, String> known = new HashMap<>();
        blinds.forEach((number, blind) -> {
            String id = ids.get(blind);
            if (id != null) {
                known.put(number, id);
            }
        });
        return known;
    }

    @Override
    public List<String> findByName(String name, int most, Actor reader, String purpose) {
        List<String> sought = names.sought(name);
        if (sought.isEmpty()) {
            return List.of();
        }
        reads.record(SEARCH, reader, purpose);
        return entries.find(all("words", sought))
                .projection(new Document("_id", 1))
                .limit(most)
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, String> read(String id, Actor reader, String purpose) {
        Document entry = entries.find(eq("_id", id)).first();
        if (entry == null) {
            throw new NotFound("person.unknown", Map.of("id", id));
        }
        reads.record(id, reader, purpose);
        return open(entry);
    }

    @Override
    public Map<String, Map<String, String>> readAll(Collection<String> wanted, Actor reader, String purpose) {
        List<Document> found =
                wanted.isEmpty() ? List.of() : entries.find(in("_id", wanted)).into(new ArrayList<>());
        reads.record(found.stream().map(entry -> entry.getString("_id")).toList(), reader, purpose);
        Map<String, Map<String, String>> all = new HashMap<>();
        found.forEach(entry -> all.put(entry.getString("_id"), open(entry)));
        return all;
    }

    @Override
    public boolean holds(String id, Map<String, String> fields) {
        Document entry = entries.find(eq("_id", id)).first();
        return entry != null && open(entry).entrySet().containsAll(fields.entrySet());
    }

    @Override
    public void forget(String id) {
        entries.deleteOne(eq("_id", id));
    }

    private String keepPerson(Map<String, String> fields, String person) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document known = entries.find(eq("person", person)).first();
            String id = known == null ? insertUnlessKnown(fields, person) : update(known, fields);
            if (id != null) {
                return id;
            }
        }
        throw new TemporarilyUnavailable("person.contended", Map.of("attempts", ATTEMPTS));
    }

    private @Nullable String insertUnlessKnown(Map<String, String> fields, String person) {
        try {
            return insert(fields, person);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return null;
        }
    }

    private String insert(Map<String, String> fields, @Nullable String person) {
        Document entry = person == null ? entry(fields) : personEntry(fields, person);
        entries.insertOne(entry);
        return entry.getString("_id");
    }

    private Document personEntry(Map<String, String> fields, String person) {
        return entry(fields).append("person", person).append("words", names.of(fields.getOrDefault(NAME, "")));
    }

    private Document entry(Map<String, String> fields) {
        String id = ids.next();
        KeysetHandle key = keys.newKey(PredefinedAeadParameters.AES256_GCM);
        return new Document("_id", id)
                .append("key", new Binary(keys.wrap(key, id)))
                .append("data", seal(VaultKeys.primitive(key, Aead.class), id, fields))
                .append("version", 1);
    }

    /** What is said anew of a known person stands beside what is known already, and in place of what it repeats. */
    private @Nullable String update(Document known, Map<String, String> fields) {
        Map<String, String> before = open(known);
        Map<String, String> after = new HashMap<>(before);
        after.putAll(fields);
        String id = known.getString("_id");
        if (after.equals(before)) {
            return id;
        }
        int version = known.getInteger("version");
        Document changed = new Document(known)
                .append("data", seal(keyOf(known), id, after))
                .append("words", names.of(after.getOrDefault(NAME, "")))
                .append("version", version + 1);
        boolean won = entries.replaceOne(and(eq("_id", id), eq("version", version)), changed)
                        .getMatchedCount()
                == 1;
        return won ? id : null;
    }

    private Map<String, String> open(Document entry) {
        byte[] sealed = entry.get("data", Binary.class).getData();
        byte[] id = VaultKeys.bytes(entry.getString("_id"));
        return JSON.readValue(VaultKeys.attempt(() -> keyOf(entry).decrypt(sealed, id)), FIELDS);
    }

    private Aead keyOf(Document entry) {
        return keys.unwrap(entry.get("key", Binary.class).getData(), entry.getString("_id"), Aead.class);
    }

    private static Binary seal(Aead key, String id, Map<String, String> fields) {
        byte[] json = JSON.writeValueAsBytes(fields);
        return new Binary(VaultKeys.attempt(() -> key.encrypt(json, VaultKeys.bytes(id))));
    }
}
