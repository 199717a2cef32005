package vn.chungtay.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.local.launcher.ServiceSpec.Program;

class JavaProgramsTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path home;

    @TempDir
    Path data;

    private final List<String> told = new CopyOnWriteArrayList<>();

    /** What is run here. */
    static final class Greeting {

        private Greeting() {}

        public static void main(String[] args) {
            System.out.println("xin chào " + args[0]);
        }
    }

    @Test
    void runsFromTheClassesThatWerePreparedForThisBuild() throws Exception {
        // given
        JavaPrograms programs = programs(Greeting.class.getName());
        assertThat(programs.command("greeting", greeting(), List.of())).noneMatch(part -> part.contains("AOTCache"));

        // when
        programs.prepare(List.of(spec()), (code, facts) -> told.add(code));

        // then: a JVM that must use the cache starts
        Process process = start(programs.command("greeting", greeting(), List.of("-XX:AOTMode=on")));
        assertThat(output(process)).contains("xin chào Cà Mau");
        assertThat(process.waitFor()).isZero();
        assertThat(told).containsExactly("apps.preparing");
    }

    @Test
    void preparesABuildOnce() throws IOException {
        JavaPrograms programs = programs(Greeting.class.getName());
        programs.prepare(List.of(spec()), Progress.SILENT);

        programs.prepare(List.of(spec()), (code, facts) -> told.add(code));

        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhenAProgramCannotBePreparedAndStartsItWithout() throws IOException {
        JavaPrograms programs = programs("nowhere.Main");

        programs.prepare(List.of(spec()), (code, facts) -> told.add(code));

        assertThat(told).containsExactly("apps.preparing", "apps.unprepared");
        assertThat(programs.command("greeting", greeting(), List.of())).noneMatch(part -> part.contains("AOTCache"));
    }

    private JavaPrograms programs(String startClass) throws IOException {
        Path target = Files.createDirectories(home.resolve("greeting/target"));
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(target.resolve("greeting-0.1.0-SNAPSHOT-app.jar")))) {
            put(jar, "META-INF/MANIFEST.MF", text("Manifest-Version: 1.0\nStart-Class: " + startClass + "\n\n"));
            put(jar, "BOOT-INF/classpath.idx", text(""));
            String file = Greeting.class.getName().replace('.', '/') + ".class";
            try (InputStream code = Greeting.class.getClassLoader().getResourceAsStream(file)) {
                put(jar, "BOOT-INF/classes/" + file, code.readAllBytes());
            }
        }
        return new JavaPrograms(JAVA, new Apps(new MavenBuild(home)), new DataFolder(data));
    }

    private static Program.Jvm greeting() {
        return new Program.Jvm("greeting", null, List.of("-Xmx32m"), List.of("Cà Mau"));
    }

    private static ServiceSpec spec() {
        return new ServiceSpec("greeting", Services.SERVICES_STAGE, List.of(1), greeting(), Map.of(), 50);
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Process start(List<String> command) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.add(1, "-Dstdout.encoding=UTF-8");
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
