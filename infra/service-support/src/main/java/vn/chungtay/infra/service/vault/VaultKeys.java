package vn.chungtay.infra.service.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the vault. One comes from outside; from it are derived the one that wraps the key of each entry and the one of the
 * blind index. An entry's key exists only wrapped, beside the entry: who destroys it has destroyed the entry in every copy.
 */
public final class VaultKeys {

    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSha256";

    private static final ExecutorService LASTING = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("vault-", 0).daemon().factory());

    private final Aead wrapping;
    private final SecretKeySpec blindIndex;

    /**
     * Derives the keys.
     *
     * @param vaultKey 32 bytes as Base64
     * @throws IllegalArgumentException when it is not
     */
    public VaultKeys(String vaultKey) {
        byte[] key = Base64.getDecoder().decode(vaultKey);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("CHUNGTAY_VAULT_KEY must be " + KEY_BYTES + " bytes as Base64");
        }
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            wrapping = new AesGcmJce(derive(key, "wrap"));
            blindIndex = new SecretKeySpec(derive(key, "blind-index"), HMAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault's keys cannot be derived", e);
        }
    }

    /** A new key of this kind for an entry. */
    public KeysetHandle newKey(Parameters kind) {
        return attempt(() -> KeysetHandle.generateNew(kind, RegistryConfiguration.get()));
    }

    /** The key as it may be stored beside its entry. */
    public byte[] wrap(KeysetHandle key, String entryId) {
        return attempt(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, wrapping, bytes(entryId), RegistryConfiguration.get()));
    }

    /** The key of an entry, ready for use as that kind of primitive. */
    public <P> P unwrap(byte[] wrapped, String entryId, Class<P> primitive) {
        return attempt(() -> primitive(
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped, wrapping, bytes(entryId), RegistryConfiguration.get()),
                primitive));
    }

    /** What an exact value is found again by, 64 hex digits; nobody without the key can try values. */
    public String blindIndex(String value) {
        return blindIndexes(List.of(value), Function.identity())
                .values()
                .iterator()
                .next();
    }

    /** The same of what each of these things says, by thing, in their order. */
    <T> Map<T, String> blindIndexes(Collection<T> things, Function<T, String> value) {
        return attempt(() -> {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(blindIndex);
            Map<T, String> digits = new LinkedHashMap<>();
            for (T thing : things) {
                digits.put(thing, HexFormat.of().formatHex(mac.doFinal(bytes(value.apply(thing)))));
            }
            return digits;
        });
    }

    static <P> P primitive(KeysetHandle key, Class<P> primitive) {
        return attempt(() -> key.getPrimitive(RegistryConfiguration.get(), primitive));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Runs a cryptographic step that fails only when a key is wrong or something was changed. The library keeps a source of
     * randomness for each thread, and a virtual thread is gone before that pays: it lets one of a few others do the step.
     */
    static <T> T attempt(Step<T> step) {
        try {
            return Thread.currentThread().isVirtual()
                    ? LASTING.submit(step::run).get()
                    : step.run();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : notOpened(failed);
        } catch (GeneralSecurityException e) {
            throw notOpened(e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the vault", stopping);
        }
    }

    private static IllegalStateException notOpened(Throwable cause) {
        return new IllegalStateException("The vault cannot be opened: wrong key, or an entry was changed", cause);
    }

    private static byte[] derive(byte[] key, String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf(HMAC, key, new byte[0], bytes("chungtay/vault/" + purpose), KEY_BYTES);
    }

    /** A cryptographic step. */
    interface Step<T> {

        T run() throws GeneralSecurityException;
    }
}
