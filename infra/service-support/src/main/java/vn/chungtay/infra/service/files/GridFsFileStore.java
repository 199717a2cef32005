package vn.chungtay.infra.service.files;

import static com.mongodb.client.model.Filters.eq;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.result.DeleteResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.types.Binary;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.Durable;
import vn.chungtay.infra.service.vault.ReadLog;
import vn.chungtay.infra.service.vault.VaultKeys;

/**
 * Files in GridFS, in the service's own database. A file counts from the moment its document stands in {@code files} (hash, size,
 * wrapped key), which is written after its content; content without one is nobody's.
 */
public final class GridFsFileStore implements FileStore {

    private final MongoCollection<Document> files;
    private final GridFSBucket contents;
    private final VaultKeys keys;
    private final ReadLog reads;
    private final Ids ids;

    /** Keeps files in this database. */
    public GridFsFileStore(MongoDatabase database, VaultKeys keys, ReadLog reads, Ids ids) {
        this.files = Durable.collection(database, "files");
        this.contents = GridFSBuckets.create(Durable.of(database), "fileContents");
        this.keys = keys;
        this.reads = reads;
        this.ids = ids;
    }

    @Override
    public StoredFile keepPhoto(InputStream content) {
        try {
            PhotoStream photo = new PhotoStream(content, LARGEST_BYTES);
            String mediaType = photo.mediaType();
            String id = ids.next("file");
            KeysetHandle key = keys.newKey(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
            byte[] wrapped = keys.wrap(key, id);
            upload(photo, id, keys.unwrap(wrapped, id, StreamingAead.class));
            StoredFile kept = photo.describedAs(id);
            files.insertOne(new Document("_id", id)
                    .append("key", new Binary(wrapped))
                    .append("sha256", kept.sha256())
                    .append("sizeBytes", kept.sizeBytes())
                    .append("mediaType", mediaType));
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("The photo was not sent to its end", e);
        }
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return Optional.ofNullable(files.find(eq("_id", id)).first())
                .map(file -> new StoredFile(
                        id, file.getString("sha256"), file.getLong("sizeBytes"), file.getString("mediaType")));
    }

    @Override
    public InputStream read(String id, Actor reader, String purpose) {
        Document file = files.find(eq("_id", id)).first();
        if (file == null) {
            throw new NotFound("file.unknown", Map.of("id", id));
        }
        reads.record(id, reader, purpose);
        StreamingAead key = keys.unwrap(file.get("key", Binary.class).getData(), id, StreamingAead.class);
        try {
            return key.newDecryptingStream(contents.openDownloadStream(new BsonString(id)), associated(id));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The file " + id + " cannot be opened", e);
        }
    }

    @Override
    public void forget(String id) {
        DeleteResult forgotten = files.deleteOne(eq("_id", id));
        if (forgotten.getDeletedCount() > 0) {
            contents.delete(new BsonString(id));
        }
    }

    private void upload(PhotoStream photo, String id, StreamingAead key) throws IOException {
        GridFSUploadStream upload = contents.openUploadStream(new BsonString(id), id, new GridFSUploadOptions());
        boolean complete = false;
        try {
            OutputStream encrypting = key.newEncryptingStream(upload, associated(id));
            photo.transferTo(encrypting::write);
            encrypting.close();
            complete = true;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The file " + id + " cannot be encrypted", e);
        } finally {
            if (!complete) {
                upload.abort();
            }
        }
    }

    private static byte[] associated(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
