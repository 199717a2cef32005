package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarOfJarsTest {

    @TempDir
    Path folder;

    @Test
    void becomesAPlainJarThatNamesItsLibrariesInOrder() throws IOException {
        // given
        Path jar = jar("shop-app.jar", "first");

        // when
        JarOfJars.unpack(jar, folder.resolve("out"));

        // then
        try (JarFile plain = new JarFile(folder.resolve("out/shop-app.jar").toFile())) {
            assertThat(plain.stream().map(JarEntry::getName))
                    .contains("shop/Main.class")
                    .noneMatch(name -> name.contains("BOOT-INF"));
            assertThat(plain.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("shop.Main");
            assertThat(plain.getManifest().getMainAttributes().getValue("Class-Path"))
                    .isEqualTo("lib/z.jar lib/a.jar");
        }
        assertThat(folder.resolve("out/lib/z.jar")).hasContent("first");
    }

    @Test
    void isKnownByWhatIsInsideAndNotByItsTime() throws IOException {
        // given
        Path one = jar("one-app.jar", "first");
        Path same = jar("same-app.jar", "first");
        Path other = jar("other-app.jar", "other");

        // then
        assertThat(JarOfJars.fingerprint(same)).isEqualTo(JarOfJars.fingerprint(one));
        assertThat(JarOfJars.fingerprint(other)).isNotEqualTo(JarOfJars.fingerprint(one));
    }

    private Path jar(String name, String library) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: boot.Loader\nStart-Class: shop.Main\n\n");
        entries.put("BOOT-INF/classes/shop/Main.class", "code");
        entries.put("BOOT-INF/lib/a.jar", "second");
        entries.put("BOOT-INF/lib/z.jar", library);
        entries.put("BOOT-INF/classpath.idx", "- \"BOOT-INF/lib/z.jar\"\n- \"BOOT-INF/lib/a.jar\"\n");
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }
}
