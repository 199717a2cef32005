package vn.chungtay.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentitySettingsTest {

    @Test
    void takesTheShortestPasswordAndSecretThatAreStillSafe() {
        IdentitySettings settings = settings("http://localhost:1", "12345678", "1234567890123456");

        assertThat(settings.demoPassword()).hasSize(8);
    }

    @Test
    void refusesWhatIsShorterAndNamesTheSetting() {
        assertThatThrownBy(() -> settings("http://localhost:1", "1234567", "1234567890123456"))
                .hasMessageContaining("CHUNGTAY_DEMO_PASSWORD");
        assertThatThrownBy(() -> settings("http://localhost:1", "12345678", "123456789012345"))
                .hasMessageContaining("CHUNGTAY_GATEWAY_SECRET");
        assertThatThrownBy(() -> settings("http://localhost:1/", "12345678", "1234567890123456"))
                .hasMessageContaining("OIDC_ISSUER_URI");
    }

    private static IdentitySettings settings(String issuer, String password, String secret) {
        return new IdentitySettings(URI.create(issuer), password, secret, Path.of("."), List.of());
    }
}
