package vn.chungtay.infra.service.files;

import java.io.InputStream;
import java.util.Optional;
import vn.chungtay.infra.service.security.Actor;

/**
 * Keeps photos: streamed, never whole in memory, and encrypted under a key of its own for each file. A photo may show faces and
 * homes, so it stands under the same care as the vault.
 */
public interface FileStore {

    /** Largest photo that is kept, 15 MB (10<sup>6</sup> bytes each), as the API says. */
    long LARGEST_BYTES = 15_000_000;

    /**
     * Keeps a photo. Reads the stream to its end and leaves closing it to the caller.
     *
     * @throws vn.chungtay.infra.service.errors.TooLarge {@code file.too-large} above {@link #LARGEST_BYTES}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code file.not-a-photo} when the content is neither JPEG nor PNG
     */
    StoredFile keepPhoto(InputStream content);

    /** What is kept under this id, without its content; empty for an unknown or forgotten one. */
    Optional<StoredFile> find(String id);

    /**
     * The content in clear; to be closed. Every read is recorded with who and why.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code file.unknown}
     */
    InputStream read(String id, Actor reader, String purpose);

    /** Destroys key and content for ever. */
    void forget(String id);
}
