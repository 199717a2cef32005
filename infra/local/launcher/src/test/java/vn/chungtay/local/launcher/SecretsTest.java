package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path root;

    @Test
    void areDrawnOnceAndStayTheSame() {
        // given
        DataFolder folder = new DataFolder(root);

        // when
        Secrets first = Secrets.of(folder, null);
        Secrets again = Secrets.of(folder, "too late for this one");

        // then
        assertThat(again).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first.vaultKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(first.staffKey())).hasSize(32);
        assertThat(first.vaultKey()).isNotEqualTo(first.staffKey());
        assertThat(first.demoPassword()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(first.toString()).doesNotContain(first.demoPassword(), first.vaultKey());
    }

    @Test
    void takeAPasswordThatIsWantedAtTheFirstStart() {
        assertThat(Secrets.of(new DataFolder(root), "của riêng tôi").demoPassword())
                .isEqualTo("của riêng tôi");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void areReadableForTheOwnerOnly() throws IOException {
        // when
        Secrets.of(new DataFolder(root), null);

        // then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void areNeverReplacedWhenTheFileIsIncomplete() throws IOException {
        // given
        Files.writeString(root.resolve("secrets.properties"), "vault-key=abc\n");

        // then
        assertThatThrownBy(() -> Secrets.of(new DataFolder(root), null))
                .isInstanceOfSatisfying(
                        LauncherException.class, e -> assertThat(e.code()).isEqualTo("secrets.incomplete"));
        assertThat(root.resolve("secrets.properties")).hasContent("vault-key=abc");
    }
}
