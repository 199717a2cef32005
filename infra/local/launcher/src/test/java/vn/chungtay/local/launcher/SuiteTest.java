package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.local.launcher.SuiteSettings.MongoKind;

/** What a suite does before anything of it runs. */
class SuiteTest {

    @TempDir
    Path home;

    @TempDir
    Path data;

    private SuiteSettings settings() {
        return SuiteSettings.in(home, data).withMongo(MongoKind.EMBEDDED);
    }

    @Test
    void aTakenPortEndsTheStartBeforeAnythingRuns() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // given a server where the identity provider would listen
            Suite suite = Suite.of(settings().withPortBase(server.getLocalPort() - 5));

            // then
            assertThatThrownBy(() -> suite.up(Progress.SILENT)).isInstanceOfSatisfying(LauncherException.class, e -> {
                assertThat(e.code()).isEqualTo("port.taken");
                assertThat(e).hasMessageContaining(Integer.toString(server.getLocalPort()));
                assertThat(e).hasMessageContaining("identity");
            });
            assertThat(suite.isDown()).isTrue();
        }
    }

    @Test
    void aModuleThatWasNeverBuiltIsNamed() {
        Suite suite = Suite.of(settings().withPortBase(freeBase()));

        assertThatThrownBy(() -> suite.up(Progress.SILENT)).isInstanceOfSatisfying(LauncherException.class, e -> {
            assertThat(e.code()).isEqualTo("jar.missing");
            assertThat(e).hasMessageContaining("infra/local/servers");
        });
        assertThat(suite.isDown()).isTrue();
    }

    @Test
    void stoppingWhatDoesNotRunIsNoError() {
        Suite suite = Suite.of(settings());

        suite.down(Progress.SILENT);
        boolean killed = suite.kill("housing");

        assertThat(killed).isFalse();
        assertThat(suite.status()).hasSize(8).allMatch(one -> one.state() == ServiceStatus.State.STOPPED);
    }

    @Test
    void anUnknownProcessIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Suite.of(settings()).kill("everything")).hasMessageContaining("contribution");
    }

    @Test
    void dataOnAServerOfSomebodyElseIsNeverWiped() {
        Suite suite = Suite.of(settings().withMongodbUri("mongodb://localhost:27017"));

        assertThatThrownBy(() -> suite.wipe(Progress.SILENT))
                .isInstanceOfSatisfying(
                        LauncherException.class, e -> assertThat(e.code()).isEqualTo("fresh.foreign"));
    }

    @Test
    void onlyOneProcessAttendsASuite() {
        // given
        Suite suite = Suite.of(settings());

        // when
        boolean first = suite.attend();
        boolean second = Suite.of(settings()).attend();
        suite.leave();

        // then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(Suite.of(settings()).attend()).isTrue();
    }

    @Test
    void theChoiceOfMongoIsKeptWithItsData() throws IOException {
        // given
        DataFolder folder = new DataFolder(data);
        Files.createDirectories(folder.mongo());
        Files.writeString(folder.mongo().resolve("server.txt"), "EMBEDDED\n\n");
        List<String> told = new ArrayList<>();

        // when
        MongoSource.Choice choice = source(folder, MongoKind.INSTALLED).choose((code, facts) -> told.add(code));

        // then
        assertThat(choice.program()).isInstanceOf(ServiceSpec.Program.Jvm.class);
        assertThat(told).containsExactly("mongo.embedded");
    }

    @Test
    void aServerThatWroteTheDataAndIsGoneIsNamed() throws IOException {
        // given
        DataFolder folder = new DataFolder(data);
        Files.createDirectories(folder.mongo());
        Files.writeString(folder.mongo().resolve("server.txt"), "INSTALLED\n/nowhere/mongod\n");

        // then
        assertThatThrownBy(() -> source(folder, MongoKind.AUTO).choose(Progress.SILENT))
                .isInstanceOfSatisfying(
                        LauncherException.class, e -> assertThat(e.code()).isEqualTo("mongo.gone"));
    }

    @Test
    void aGivenServerIsUsedAndNotStarted() {
        SuiteSettings given = settings().withMongodbUri("mongodb://db.example:27017");
        Apps apps = new Apps(new MavenBuild(home));

        MongoSource.Choice choice =
                new MongoSource(given, new DataFolder(data), apps, Path.of("java")).choose(Progress.SILENT);

        assertThat(choice).isEqualTo(new MongoSource.Choice("mongodb://db.example:27017", null));
    }

    private MongoSource source(DataFolder folder, MongoKind wanted) {
        Apps apps = new Apps(new MavenBuild(home));
        return new MongoSource(settings().withMongo(wanted), folder, apps, Path.of("java"));
    }

    private static int freeBase() {
        for (int base = 20_000; base < 60_000; base += 100) {
            int first = base;
            if (IntStream.range(0, Ports.COUNT).allMatch(i -> PortHolder.free(first + i))) {
                return base;
            }
        }
        throw new IllegalStateException("no nine free ports in a row");
    }
}
