package vn.chungtay.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs demonstration accounts in at the identity provider of a laptop, as an API client does: authorization code with PKCE (RFC 7636)
 * for the public client {@code chungtay-cli}, with the sign-in page filled in by program instead of by hand.
 *
 * <p>Safe for use by many threads; each sign-in has its own cookies. Nothing is remembered: callers keep a token until it expires.
 */
public final class SignIn {

    private static final String CLIENT = "chungtay-cli";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final int MAX_REDIRECTS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI issuer;
    private final Duration timeLimit;

    /**
     * @param issuer address of the identity provider without a slash at its end, such as {@code http://localhost:8085}
     */
    public SignIn(URI issuer) {
        this(issuer, Duration.ofSeconds(20));
    }

    /**
     * @param issuer address of the identity provider without a slash at its end
     * @param timeLimit longest wait for each answer
     */
    public SignIn(URI issuer, Duration timeLimit) {
        this.issuer = issuer;
        this.timeLimit = timeLimit;
    }

    /**
     * Access token of an account.
     *
     * @param value the signed token, to be sent as {@code Authorization: Bearer …}
     * @param expiresAt from then on it is refused
     */
    public record Token(String value, Instant expiresAt) {}

    /** The provider said no: wrong name or password, or a request it does not take. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Signs an account in.
     *
     * @param account such as {@code officer.T63-08}
     * @param password the demonstration's password
     * @return a fresh token
     * @throws Refused when the provider does not accept the account
     * @throws UncheckedIOException when the provider cannot be reached; safe to try again
     */
    public Token token(String account, String password) {
        try (HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeLimit)
                .build()) {
            String verifier = random();
            String code = code(http, account, password, verifier);
            return exchange(http, code, verifier);
        } catch (IOException e) {
            throw new UncheckedIOException("identity provider " + issuer + " cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while signing in " + account, e);
        }
    }

    private String code(HttpClient http, String account, String password, String verifier)
            throws IOException, InterruptedException {
        String state = random();
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", CLIENT);
        request.put("redirect_uri", REDIRECT);
        request.put("scope", "openid profile");
        request.put("state", state);
        request.put("code_challenge", challenge(verifier));
        request.put("code_challenge_method", "S256");
        HttpResponse<String> answer = send(http, get(issuer.resolve("/oauth2/authorize?" + form(request))));
        boolean filledIn = false;
        for (int hop = 0; hop < MAX_REDIRECTS; hop++) {
            if (answer.statusCode() == 200 && !filledIn) {
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("username", account);
                fields.put("password", password);
                fields.put("_csrf", hiddenField(answer.body()));
                answer = send(http, post(answer.uri().resolve("/login"), fields));
                filledIn = true;
                continue;
            }
            URI next = location(answer, account);
            if (next.toString().startsWith(REDIRECT)) {
                return codeOf(next, state, account);
            }
            answer = send(http, get(next));
        }
        throw new Refused("no code for " + account + " after " + MAX_REDIRECTS + " steps");
    }

    private Token exchange(HttpClient http, String code, String verifier) throws IOException, InterruptedException {
        Instant asked = Instant.now();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("client_id", CLIENT);
        fields.put("redirect_uri", REDIRECT);
        fields.put("code", code);
        fields.put("code_verifier", verifier);
        HttpResponse<String> answer = send(http, post(issuer.resolve("/oauth2/token"), fields));
        if (answer.statusCode() != 200) {
            throw new Refused("no token: status " + answer.statusCode() + ", " + answer.body());
        }
        var json = JSON.readTree(answer.body());
        return new Token(
                json.required("access_token").stringValue(),
                asked.plusSeconds(json.required("expires_in").longValue()));
    }

    private HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest get(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(timeLimit)
                .header("Accept", "text/html")
                .build();
    }

    private HttpRequest post(URI uri, Map<String, String> fields) {
        return HttpRequest.newBuilder(uri)
                .timeout(timeLimit)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
    }

    private static URI location(HttpResponse<String> answer, String account) {
        URI next = answer.headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElseThrow(() -> new Refused("sign-in of " + account + ": unexpected status " + answer.statusCode()));
        if (next.getPath().equals("/login") && "error".equals(next.getQuery())) {
            throw new Refused("wrong name or password for " + account);
        }
        return next;
    }

    private static String codeOf(URI callback, String state, String account) {
        Map<String, String> query = parse(callback.getRawQuery());
        if (!state.equals(query.get("state"))) {
            throw new Refused("the answer for " + account + " belongs to another request");
        }
        String code = query.get("code");
        if (code == null) {
            throw new Refused("no code for " + account + ": " + query.get("error"));
        }
        return code;
    }

    /** Finds the value of the hidden field that guards the form; a page without it is refused by the provider anyway. */
    private static String hiddenField(String page) {
        String mark = "name=\"_csrf\" value=\"";
        int from = page.indexOf(mark);
        if (from < 0) {
            throw new Refused("the sign-in page has no form");
        }
        return page.substring(from + mark.length(), page.indexOf('"', from + mark.length()));
    }

    private static Map<String, String> parse(@Nullable String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
