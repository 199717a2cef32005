package vn.chungtay.infra.service.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.test.servers.TestServers;

class MongoPersonalDataVaultTest {

    private static final Actor READER = new Actor("f".repeat(64), Set.of("data-protection"), "VSS");
    private static final String NUMBER = "008099001234";

    private MongoClient client;
    private MongoDatabase database;
    private MongoPersonalDataVault vault;

    @BeforeEach
    void setUp() {
        client = MongoClients.create(TestServers.mongodbUri());
        database = client.getDatabase(TestServers.newDatabase());
        vault = vaultWithKey(new byte[32]);
    }

    @AfterEach
    void tearDown() {
        database.drop();
        client.close();
    }

    private MongoPersonalDataVault vaultWithKey(byte[] key) {
        var keys = new VaultKeys(Base64.getEncoder().encodeToString(key));
        return new MongoPersonalDataVault(database, keys, new ReadLog(database, Clock.systemUTC()), Ids.timeOrdered());
    }

    private String everythingStored(String collection) {
        StringBuilder all = new StringBuilder();
        database.getCollection(collection).find().forEach(document -> {
            all.append(document.toJson());
            document.values().forEach(value -> {
                if (value instanceof org.bson.types.Binary binary) {
                    all.append(new String(binary.getData(), java.nio.charset.StandardCharsets.UTF_8));
                }
            });
        });
        return all.toString();
    }

    @Test
    void givesBackWhatItKeeps() {
        String id = vault.keep(Map.of("name", "Nguyễn Văn An", "phone", "0900000000"), null);
        assertThat(vault.read(id, READER, "handover"))
                .containsOnly(Map.entry("name", "Nguyễn Văn An"), Map.entry("phone", "0900000000"));
    }

    @Test
    void givesBackEachOfManyThatItKeepsAtOnce() {
        List<String> ids = vault.keepAll(List.of(Map.of("name", "Nguyễn Văn An"), Map.of("name", "Trần Thị Bình")));

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(vault.read(ids.getLast(), READER, "handover")).containsOnly(Map.entry("name", "Trần Thị Bình"));
        assertThat(vault.keepAll(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> vault.keepAll(List.of(Map.of("name", " "))));
    }

    @Test
    void storesNothingThatCouldBeRead() {
        vault.keep(Map.of("name", "Nguyen Van An"), NUMBER);
        assertThat(everythingStored("personalData")).doesNotContain("Nguyen", NUMBER, "name", "identityNumber");
    }

    @Test
    void knowsAPersonAgainHoweverTheNumberIsWritten() {
        String id = vault.keep(Map.of("name", "An"), NUMBER);

        assertThat(vault.findByIdentityNumber("008 099 001-234")).contains(id);
        assertThat(vault.findByIdentityNumber("008099001235")).isEmpty();
        assertThat(vault.findByIdentityNumbers(List.of("008 099 001-234", "008099001235", NUMBER)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("008 099 001-234", id, NUMBER, id));
        assertThat(vault.keep(Map.of("phone", "0900000000", "name", "Văn An"), "008.099.001.234"))
                .isEqualTo(id);
        assertThat(vault.read(id, READER, "test"))
                .containsOnly(
                        Map.entry("name", "Văn An"),
                        Map.entry("phone", "0900000000"),
                        Map.entry("identityNumber", NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901", "1234567890123", "12345678901a", "٠٠٨٠٩٩٠٠١٢٣٤"})
    void refusesANumberThatIsNone(String number) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> vault.keep(Map.of("name", "An"), number))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("identity-number.invalid");
                    if (!number.isEmpty()) {
                        assertThat(refused.getMessage()).doesNotContain(number);
                    }
                });
    }

    @Test
    void givesManyAtOnceWhoKeepOnePersonOneId() throws Exception {
        Set<String> ids = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> keep = () -> vault.keep(Map.of("name", "An"), NUMBER);
            for (Future<String> id : threads.invokeAll(Collections.nCopies(24, keep))) {
                ids.add(id.get());
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(database.getCollection("personalData").countDocuments()).isEqualTo(1);
    }

    @Test
    void keepsThoseOfManyWhomItDoesNotKnowAndLeavesTheOthersAsTheyAre() {
        String known = vault.keep(Map.of("name", "An"), NUMBER);

        Map<String, String> kept =
                vault.keepNew(Map.of("008 099 001 234", Map.of("name", "Bình"), "008099001235", Map.of("name", "Chi")));

        assertThat(kept).containsOnlyKeys("008099001235");
        assertThat(vault.findByIdentityNumber("008099001235")).contains(kept.get("008099001235"));
        assertThat(vault.read(kept.get("008099001235"), READER, "test"))
                .containsOnly(Map.entry("name", "Chi"), Map.entry("identityNumber", "008099001235"));
        assertThat(vault.findByName("chi", 9, READER, "test")).containsExactly(kept.get("008099001235"));
        assertThat(vault.read(known, READER, "test")).containsEntry("name", "An");
        assertThat(vault.keepNew(Map.of())).isEmpty();
    }

    @Test
    void givesEachPersonToOneOfThoseWhoKeepThemAtOnce() throws Exception {
        Map<String, Map<String, String>> people = IntStream.range(0, 20)
                .boxed()
                .collect(Collectors.toMap(n -> "0080990020" + (10 + n), n -> Map.of("name", "An")));
        List<String> ids = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Map<String, String>> keep = () -> vault.keepNew(people);
            for (var kept : threads.invokeAll(Collections.nCopies(8, keep))) {
                ids.addAll(kept.get().values());
            }
        }
        assertThat(ids).hasSize(people.size()).doesNotHaveDuplicates();
        assertThat(database.getCollection("personalData").countDocuments()).isEqualTo(people.size());
    }

    @Test
    void keepsPeopleWithoutANumberApart() {
        assertThat(vault.keep(Map.of("name", "An"), null)).isNotEqualTo(vault.keep(Map.of("name", "An"), null));
    }

    @Test
    void recordsWhoReadWhatAndWhyButNotWhatStoodThere() {
        String id = vault.keep(Map.of("name", "Nguyen Van An"), NUMBER);

        vault.read(id, READER, "complaint 12");

        Document read = database.getCollection("personalDataReads").find().first();
        assertThat(read)
                .containsEntry("entry", id)
                .containsEntry("reader", READER.staffRef())
                .containsEntry("purpose", "complaint 12")
                .containsKey("at");
        assertThat(everythingStored("personalDataReads")).doesNotContain("Nguyen", NUMBER);
    }

    @Test
    void readsManyAtOnceWithoutThoseThatAreForgottenAndRecordsEach() {
        String known = vault.keep(Map.of("name", "Lê Văn An"), null);
        String forgotten = vault.keep(Map.of("name", "Trần Thị Bình"), null);
        vault.forget(forgotten);

        assertThat(vault.readAll(List.of(known, forgotten, "none"), READER, "test"))
                .containsOnly(Map.entry(known, Map.of("name", "Lê Văn An")));
        assertThat(vault.readAll(List.of(), READER, "test")).isEmpty();
        assertThat(database.getCollection("personalDataReads").find())
                .extracting(read -> read.getString("entry"))
                .containsExactly(known);
    }

    @Test
    void forgetsForEver() {
        String id = vault.keep(Map.of("name", "An"), NUMBER);
        vault.forget(id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> vault.read(id, READER, "test"))
                .returns("person.unknown", NotFound::code);
        assertThat(vault.findByIdentityNumber(NUMBER)).isEmpty();
        assertThat(vault.keep(Map.of("name", "An"), NUMBER)).isNotEqualTo(id);
    }

    @Test
    void opensNothingWithAnotherKeyOrUnderAnotherId() {
        String first = vault.keep(Map.of("name", "An"), null);
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        assertThatIllegalStateException()
                .isThrownBy(() -> vaultWithKey(otherKey).read(first, READER, "test"));

        var entries = database.getCollection("personalData");
        Document moved = new Document(entries.find().first()).append("_id", "moved");
        entries.insertOne(moved);
        assertThatIllegalStateException().isThrownBy(() -> vault.read("moved", READER, "test"));
    }

    @Test
    void refusesEmptyFieldsAndShortKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault.keep(Map.of("name", " "), null));
        assertThatIllegalArgumentException().isThrownBy(() -> vaultWithKey(new byte[16]));
        assertThat(List.of(IdentityNumber.of(NUMBER)).toString()).doesNotContain(NUMBER);
    }

    @Test
    void saysWhetherItHoldsWhatTheCallerBrings() {
        String id = vault.keep(Map.of("name", "Nguyễn Văn An", "birthYear", "1960"), NUMBER);

        assertThat(vault.holds(id, Map.of("name", "Nguyễn Văn An"))).isTrue();
        assertThat(vault.holds(id, Map.of("name", "Nguyễn Văn An", "birthYear", "1961")))
                .isFalse();
        assertThat(vault.holds(id, Map.of("phone", "0900000000"))).isFalse();
        assertThat(vault.holds("unknown", Map.of())).isFalse();
        assertThat(database.getCollection("personalDataReads").countDocuments()).isZero();
    }

    @Test
    void findsPeopleByTheWordsOfTheirNames() {
        String an = vault.keep(Map.of("name", "NGUYỄN Văn Á"), NUMBER);
        String binh = vault.keep(Map.of("name", "Nguyễn Thị Bình"), "008099001235");
        vault.keep(Map.of("name", "Nguyễn Văn Á"), null);

        assertThat(found("a van nguyen")).containsExactly(an);
        assertThat(found("Nguyễn")).containsExactlyInAnyOrder(an, binh);
        assertThat(vault.findByName("nguyen", 1, READER, "handover")).hasSize(1);
        assertThat(found("nguyen van binh")).isEmpty();
        assertThat(found("ngu")).isEmpty();
        assertThat(found(" . ")).isEmpty();
    }

    @Test
    void findsWhoseNameHasTheWordsAndNotWhoHasThemInPartOrInAnother() {
        String quoc = vault.keep(Map.of("name", "Lê Quốc Văn Nam"), NUMBER);
        vault.keep(Map.of("name", "Lê Nam"), "008099001235");
        vault.keep(Map.of("name", "Quốc Văn"), "008099001236");

        assertThat(found("van le quoc")).containsExactly(quoc);
        assertThat(found("nam nam van")).containsExactly(quoc);
        assertThat(found("quoc lenam")).isEmpty();
    }

    /** What an older vault kept: the words alone. */
    @Test
    void findsAfterAnUpgradeWhomItKeptBefore() {
        String an = vault.keep(Map.of("name", "Nguyễn Văn An"), NUMBER);
        String nameless = vault.keep(Map.of("phone", "0900000000"), "008099001235");
        MongoCollection<Document> entries = database.getCollection("personalData");
        entries.updateMany(new Document(), new Document("$set", new Document("words", List.of("of-old"))));
        assertThat(found("nguyen an")).isEmpty();
        database.getCollection("personalDataLayout").drop();

        vault = vaultWithKey(new byte[32]);

        assertThat(found("nguyen an")).containsExactly(an);
        assertThat(entries.find(new Document("_id", nameless)).first()).containsEntry("words", List.of());
        entries.updateMany(new Document(), new Document("$set", new Document("words", List.of("kept"))));
        vault = vaultWithKey(new byte[32]);
        assertThat(found("nguyen an")).as("each start would take its time").isEmpty();
    }

    @Test
    void findsThemByTheirLatestNameAndNotWhenForgotten() {
        String id = vault.keep(Map.of("name", "Lê Thị Sai"), NUMBER);
        vault.keep(Map.of("name", "Lê Thị Đúng"), NUMBER);

        assertThat(found("le thi sai")).isEmpty();
        assertThat(found("le thi dung")).containsExactly(id);
        vault.forget(id);
        assertThat(found("le thi dung")).isEmpty();
    }

    @Test
    void recordsWhoSearchedAndWhyAndNotWhatFor() {
        vault.keep(Map.of("name", "Nguyễn Văn An"), NUMBER);

        found("nguyen");

        assertThat(everythingStored("personalDataReads"))
                .contains(READER.staffRef(), "handover", "search-by-name")
                .doesNotContain("nguyen");
        assertThat(everythingStored("personalData")).doesNotContain("nguyen");
    }

    private List<String> found(String name) {
        return vault.findByName(name, 10, READER, "handover");
    }
}
