package vn.chungtay.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs all tokens. It is kept on disk, so that tokens stay valid when the provider is started again. */
final class SigningKey {

    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    private SigningKey() {}

    /**
     * Reads the key of a folder, or makes one there.
     *
     * @throws IllegalStateException when the file holds something else; it is never overwritten
     */
    static RSAKey in(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            Files.createDirectories(directory);
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            write(key, file);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("signing key in " + directory, e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no signing key", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA key could be made", e);
        }
    }

    /** A half-written key would lock everybody out: write beside, then rename. */
    private static void write(RSAKey key, Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        boolean posix = directory != null && Files.getFileStore(directory).supportsFileAttributeView("posix");
        Path draft = posix
                ? Files.createTempFile(
                        directory,
                        FILE,
                        ".draft",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(directory, FILE, ".draft");
        Files.writeString(draft, key.toJSONString());
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file);
        }
    }
}
