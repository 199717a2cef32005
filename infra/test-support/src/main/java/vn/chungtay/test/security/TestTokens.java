package vn.chungtay.test.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * An identity provider that does nothing but sign: it serves the discovery document and the key set over real HTTP, so that a
 * service under test validates its tokens the way it always does. One per JVM.
 */
public final class TestTokens {

    private static final TestTokens INSTANCE = new TestTokens();
    private static final Duration VALIDITY = Duration.ofHours(1);

    private final RSAKey key;
    private final RSAKey foreignKey;
    private final String issuer;

    private TestTokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            foreignKey = new RSAKeyGenerator(2048).keyID("test").generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            issuer = "http://localhost:" + server.getAddress().getPort();
            String discovery = """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "authorization_endpoint": "%1$s/authorize",
                     "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
                     "id_token_signing_alg_values_supported": ["RS256"], "response_types_supported": ["code"]}
                    """.formatted(issuer);
            String keys = new JWKSet(key).toString();
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
            server.createContext("/jwks", exchange -> answer(exchange, keys));
            server.start();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key could be made for the test tokens", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key set of the test tokens cannot be served", e);
        }
    }

    /** Address of the issuer, for {@code OIDC_ISSUER_URI}. */
    public static String issuer() {
        return INSTANCE.issuer;
    }

    /**
     * A token that a service must accept.
     *
     * @param staffCode code of the member of staff; two people differ by it
     * @param unitCode their unit, for example {@code T63-08}
     * @param roles for example {@code officer}
     */
    public static String token(String staffCode, String unitCode, String... roles) {
        return INSTANCE.sign(
                INSTANCE.key,
                INSTANCE.issuer,
                staffCode,
                unitCode,
                Instant.now().plus(VALIDITY),
                roles);
    }

    /** As {@link #token}, but its time has run out. */
    public static String expired(String staffCode, String unitCode, String... roles) {
        return INSTANCE.sign(
                INSTANCE.key,
                INSTANCE.issuer,
                staffCode,
                unitCode,
                Instant.now().minus(VALIDITY),
                roles);
    }

    /** As {@link #token}, but signed by a key that the issuer does not know, under the same key id. */
    public static String forged(String staffCode, String unitCode, String... roles) {
        return INSTANCE.sign(
                INSTANCE.foreignKey,
                INSTANCE.issuer,
                staffCode,
                unitCode,
                Instant.now().plus(VALIDITY),
                roles);
    }

    private String sign(
            RSAKey signingKey, String from, String staffCode, String unitCode, Instant expiry, String... roles) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(from)
                .subject(staffCode)
                .issueTime(Date.from(expiry.minus(VALIDITY)))
                .expirationTime(Date.from(expiry))
                .claim("staff_code", staffCode)
                .claim("unit", unitCode)
                .claim("roles", List.of(roles))
                .build();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signingKey.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        try {
            jwt.sign(new RSASSASigner(signingKey));
        } catch (JOSEException e) {
            throw new IllegalStateException("The test token cannot be signed", e);
        }
        return jwt.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
