package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenBuildTest {

    private static final Instant LONG_AGO = Instant.parse("2025-01-09T00:00:00Z");
    private static final Instant RELEASE = LONG_AGO.minusSeconds(100);
    private static final Instant AFTERWARDS = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    Path home;

    private MavenBuild build;

    @BeforeEach
    void layOut() throws IOException {
        build = new MavenBuild(home);
        file("pom.xml", "<project><artifactId>all</artifactId></project>", LONG_AGO);
        module("infra/base", "base", "");
        module("infra/only-for-tests", "only-for-tests", "");
        module("shop", "shop", dependency("base", "") + dependency("only-for-tests", "<scope>test</scope>"));
    }

    @Test
    void aModuleIsMadeOfWhatItDependsOnButNotOfWhatOnlyItsTestsNeed() {
        assertThat(build.withParts("shop")).containsExactlyInAnyOrder("shop", "infra/base");
    }

    @Test
    void aMissingJarIsStale() {
        assertThat(build.stale(List.of("shop"))).containsExactly("shop");
    }

    @Test
    void aJarWrittenAfterAllItIsMadeOfIsNotStaleWhateverTimeItBears() throws IOException {
        // given
        file("shop/target/shop-1-app.jar", "jar", RELEASE);

        // then
        assertThat(build.stale(List.of("shop"))).isEmpty();
    }

    @Test
    void aJarIsStaleOnceASourceOfAPartIsNewer() throws IOException {
        // given
        file("shop/target/shop-1-app.jar", "jar", RELEASE);

        // when
        file("infra/base/src/main/java/Base.java", "class Base {}", AFTERWARDS);

        // then
        assertThat(build.stale(List.of("shop"))).containsExactly("shop");
    }

    @Test
    void changedTestsMakeNoJarStale() throws IOException {
        // given
        file("shop/target/shop-1-app.jar", "jar", RELEASE);

        // when
        file("shop/src/test/java/ShopTest.java", "class ShopTest {}", AFTERWARDS);
        file("infra/only-for-tests/src/main/java/Help.java", "class Help {}", AFTERWARDS);

        // then
        assertThat(build.stale(List.of("shop"))).isEmpty();
    }

    @Test
    void theVersionsOfTheParentConcernEveryModule() throws IOException {
        // given
        file("shop/target/shop-1-app.jar", "jar", RELEASE);

        // when
        file("pom.xml", "<project><artifactId>all</artifactId></project>", AFTERWARDS);

        // then
        assertThat(build.stale(List.of("shop"))).containsExactly("shop");
    }

    private void module(String folder, String artifact, String dependencies) throws IOException {
        file(
                folder + "/pom.xml",
                "<project><parent><artifactId>all</artifactId></parent>\n<artifactId>" + artifact
                        + "</artifactId><dependencies>" + dependencies + "</dependencies></project>",
                LONG_AGO);
    }

    private static String dependency(String artifact, String scope) {
        return "<dependency>\n<groupId>vn.chungtay</groupId>\n<artifactId>" + artifact + "</artifactId>" + scope
                + "</dependency>\n";
    }

    private void file(String name, String text, Instant changed) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        for (Path entry = file; !entry.equals(home); entry = entry.getParent()) {
            Files.setLastModifiedTime(entry, FileTime.from(changed));
        }
    }
}
