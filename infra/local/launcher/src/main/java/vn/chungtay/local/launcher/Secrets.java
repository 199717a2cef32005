package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keys and passwords of one suite: drawn at its first start, kept in its data folder for the owner only, handed to processes through
 * their environment and nowhere else.
 *
 * @param vaultKey 32 bytes, base64: wraps the keys of personal data
 * @param staffKey 32 bytes, base64: makes references out of staff codes
 * @param gatewaySecret the gateway's at the identity provider
 * @param demoPassword of all demonstration accounts
 */
record Secrets(String vaultKey, String staffKey, String gatewaySecret, String demoPassword) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that look alike: people type this. */
    private static final String TYPED = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int TYPED_LENGTH = 12;

    /**
     * The secrets of a data folder, drawn now when it has none.
     *
     * @param wantedPassword demonstration password to set at the first start, when somebody wants one of their own
     */
    static Secrets of(DataFolder folder, @Nullable String wantedPassword) {
        Path file = folder.secrets();
        try {
            if (!Files.exists(file)) {
                DataFolder.made(folder.root());
                Secrets drawn = draw(wantedPassword);
                drawn.write(file);
                return drawn;
            }
            Properties stored = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                stored.load(in);
            }
            return new Secrets(
                    required(stored, "vault-key", file),
                    required(stored, "staff-key", file),
                    required(stored, "gateway-secret", file),
                    required(stored, "demo-password", file));
        } catch (IOException e) {
            throw new LauncherException(e, "folder.unwritable", file);
        }
    }

    private static Secrets draw(@Nullable String wantedPassword) {
        return new Secrets(
                bytes(),
                bytes(),
                bytes(),
                wantedPassword == null || wantedPassword.isBlank() ? typed() : wantedPassword);
    }

    private void write(Path file) throws IOException {
        Properties stored = new Properties();
        Map.of(
                        "vault-key",
                        vaultKey,
                        "staff-key",
                        staffKey,
                        "gateway-secret",
                        gatewaySecret,
                        "demo-password",
                        demoPassword)
                .forEach(stored::setProperty);
        Path draft =
                Files.createTempFile(DataFolder.made(file.resolveSibling("run")), "secrets", ".draft", forOwner(file));
        try (Writer out = Files.newBufferedWriter(draft)) {
            stored.store(out, "Losing the vault key makes the names in this suite unreadable for ever.");
        }
        Files.move(draft, file);
    }

    static FileAttribute<?>[] forOwner(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String required(Properties stored, String name, Path file) {
        String value = stored.getProperty(name);
        if (value == null) {
            throw new LauncherException("secrets.incomplete", file, name);
        }
        return value;
    }

    private static String bytes() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String typed() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < TYPED_LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(TYPED.charAt(RANDOM.nextInt(TYPED.length())));
        }
        return password.toString();
    }

    /** Never shows what it holds. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
