package vn.chungtay.infra.service.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.chungtay.infra.service.errors.NotAllowed;

/** Makes the {@link Actor} of a request from its validated token: claims {@code staff_code}, {@code unit}, {@code roles}. */
public final class Actors {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey staffKey;

    /**
     * Hides staff codes under this key.
     *
     * @param staffKey the suite's key, 32 bytes as Base64
     * @throws IllegalArgumentException when it is not
     */
    public Actors(String staffKey) {
        byte[] key = Base64.getDecoder().decode(staffKey);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("CHUNGTAY_STAFF_KEY must be " + KEY_BYTES + " bytes as Base64");
        }
        this.staffKey = new SecretKeySpec(key, HMAC);
    }

    /** The caller of the present request; empty for one without a token. */
    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication
                ? Optional.of(from(authentication.getToken()))
                : Optional.empty();
    }

    /**
     * The caller of the present request.
     *
     * @throws NotAllowed {@code token.required} when nobody has signed in
     */
    public Actor current() {
        return find().orElseThrow(() -> new NotAllowed("token.required", Map.of()));
    }

    private Actor from(Jwt token) {
        String staffCode = token.getClaimAsString("staff_code");
        if (staffCode == null) {
            throw new NotAllowed("token.without-staff-code", Map.of());
        }
        String unit = token.getClaimAsString("unit");
        List<String> roles = token.getClaimAsStringList("roles");
        return new Actor(staffRef(staffCode), roles == null ? Set.of() : Set.copyOf(roles), unit == null ? "" : unit);
    }

    /** Who the member of staff with this code is, across all services; blanks around it and small letters make nobody else. */
    public String staffRef(String staffCode) {
        String code = staffCode.strip().toUpperCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(staffKey);
            return HexFormat.of().formatHex(mac.doFinal(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
