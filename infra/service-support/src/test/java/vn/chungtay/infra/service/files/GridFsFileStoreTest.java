package vn.chungtay.infra.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.TooLarge;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.ReadLog;
import vn.chungtay.infra.service.vault.VaultKeys;
import vn.chungtay.test.servers.TestServers;

class GridFsFileStoreTest {

    private static final byte[] JPEG_HEAD = HexFormat.of().parseHex("ffd8ffe000104a46");
    private static final byte[] PNG_HEAD = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final Actor READER = new Actor("f".repeat(64), Set.of("unit-head"), "T63-08");

    private MongoClient client;
    private MongoDatabase database;
    private GridFsFileStore files;

    @BeforeEach
    void setUp() {
        client = MongoClients.create(TestServers.mongodbUri());
        database = client.getDatabase(TestServers.newDatabase());
        var keys = new VaultKeys(Base64.getEncoder().encodeToString(new byte[32]));
        files = new GridFsFileStore(database, keys, new ReadLog(database, Clock.systemUTC()), Ids.timeOrdered());
    }

    @AfterEach
    void tearDown() {
        database.drop();
        client.close();
    }

    private static byte[] photo(byte[] head, int size) {
        byte[] photo = new byte[size];
        new Random(1).nextBytes(photo);
        System.arraycopy(head, 0, photo, 0, head.length);
        return photo;
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 64 * 1024 + 8, 1_000_003})
    void givesBackWhatItKeeps(int size) throws Exception {
        byte[] photo = photo(PNG_HEAD, size);

        StoredFile kept = files.keepPhoto(stream(photo));

        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(kept.sizeBytes()).isEqualTo(size);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(photo)));
        assertThat(files.find(kept.id())).contains(kept);
        try (InputStream read = files.read(kept.id(), READER, "foundation")) {
            assertThat(read.readAllBytes()).isEqualTo(photo);
        }
        assertThat(database.getCollection("personalDataReads").find().first())
                .containsEntry("entry", kept.id())
                .containsEntry("purpose", "foundation");
    }

    @Test
    void storesNothingThatCouldBeSeen() {
        files.keepPhoto(stream(photo(JPEG_HEAD, 1000)));
        Document chunk = database.getCollection("fileContents.chunks").find().first();
        byte[] stored = chunk.get("data", org.bson.types.Binary.class).getData();
        assertThat(HexFormat.of().formatHex(stored))
                .doesNotContain(HexFormat.of().formatHex(photo(JPEG_HEAD, 1000)).substring(0, 64));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ff", "474946383961", "255044462d312e37", "89504e470d0a1a0b00"})
    void refusesWhatIsNoPhoto(String head) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> files.keepPhoto(stream(HexFormat.of().parseHex(head))))
                .returns("file.not-a-photo", RuleViolated::code);
    }

    @Test
    void takesTheLargestAndNotOneByteMore() {
        int largest = (int) FileStore.LARGEST_BYTES;
        assertThat(files.keepPhoto(stream(photo(JPEG_HEAD, largest))).sizeBytes())
                .isEqualTo(largest);
        long before = database.getCollection("fileContents.chunks").countDocuments();

        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> files.keepPhoto(stream(photo(JPEG_HEAD, largest + 1))))
                .returns("file.too-large", TooLarge::code);

        assertThat(database.getCollection("fileContents.chunks").countDocuments())
                .as("nothing is left behind")
                .isEqualTo(before);
    }

    @Test
    void leavesNothingOfAPhotoThatBreaksOff() {
        InputStream broken = new SequenceInputStream(stream(photo(JPEG_HEAD, 500_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });
        assertThatExceptionOfType(java.io.UncheckedIOException.class).isThrownBy(() -> files.keepPhoto(broken));
        assertThat(database.getCollection("fileContents.chunks").countDocuments())
                .isZero();
        assertThat(database.getCollection("files").countDocuments()).isZero();
    }

    @Test
    void forgetsForEver() {
        StoredFile kept = files.keepPhoto(stream(photo(JPEG_HEAD, 1000)));
        files.forget(kept.id());
        files.forget("file-unknown");
        assertThat(files.find(kept.id())).isEmpty();
        assertThat(database.getCollection("fileContents.chunks").countDocuments())
                .isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files.read(kept.id(), READER, "test"))
                .returns("file.unknown", NotFound::code);
    }
}
