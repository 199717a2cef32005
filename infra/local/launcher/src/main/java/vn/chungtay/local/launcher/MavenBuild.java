package vn.chungtay.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds the modules whose jar is missing or older than its sources or those of the modules it is made of. */
final class MavenBuild {

    private static final Pattern SUITE_DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>vn\\.chungtay</groupId>\\s*<artifactId>([^<]+)</artifactId>((?:(?!</dependency>).)*)",
            Pattern.DOTALL);
    private static final Pattern OWN_ARTIFACT =
            Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);
    private static final Pattern MODULE_LINE = Pattern.compile("Building (.+?) 0\\.\\S+\\s+\\[(\\d+)/(\\d+)]");

    /** When Maven last looked at a module and found nothing to do, the jar stays old: this file says so. */
    private static final String STAMP = "chungtay-built";

    private final Path home;

    MavenBuild(Path home) {
        this.home = home;
    }

    /** Jar that runs a module; absent until it is built. */
    Optional<Path> jar(String module) {
        Path target = home.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + target, e);
        }
    }

    /** Those of the modules that are missing or outdated. */
    List<String> stale(List<String> modules) {
        return modules.stream().filter(this::stale).toList();
    }

    private boolean stale(String module) {
        Optional<Path> jar = jar(module);
        if (jar.isEmpty()) {
            return true;
        }
        FileTime built = later(written(jar.get()), time(stamp(module)));
        return newestSource(module).compareTo(built) > 0;
    }

    /**
     * Runs Maven for some modules and all they are made of.
     *
     * @throws LauncherException without Maven, or when the build fails; the log then tells why
     */
    void run(List<String> modules, Path log, Progress progress) {
        FileTime started = FileTime.fromMillis(System.currentTimeMillis());
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-pl", String.join(",", modules), "-am"));
        command.addAll(
                List.of("-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "-Dcheckstyle.skip=true", "package"));
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().putIfAbsent("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        Process process;
        try {
            process = maven.start();
        } catch (IOException e) {
            throw new LauncherException(e, "maven.missing");
        }
        Deque<String> last = follow(process, log, progress);
        if (exitCode(process) != 0) {
            throw new LauncherException("build.failed", log, String.join("\n", last));
        }
        modules.forEach(module -> touch(stamp(module), started));
    }

    private static Deque<String> follow(Process process, Path log, Progress progress) {
        Deque<String> errors = new ArrayDeque<>();
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Writer out = Files.newBufferedWriter(log)) {
            String line;
            while ((line = lines.readLine()) != null) {
                out.write(line + "\n");
                Matcher module = MODULE_LINE.matcher(line);
                if (module.find()) {
                    progress.say("build.module", module.group(2), module.group(3), module.group(1));
                }
                if (line.startsWith("[ERROR]") && errors.size() < 8) {
                    errors.add(line);
                }
            }
        } catch (IOException e) {
            process.destroy();
            throw new UncheckedIOException("output of Maven", e);
        }
        return errors;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }

    private FileTime newestSource(String module) {
        FileTime newest = time(home.resolve("pom.xml"));
        for (String part : withParts(module)) {
            newest = later(newest, time(home.resolve(part).resolve("pom.xml")));
            newest = later(newest, newestBelow(home.resolve(part).resolve("src/main")));
        }
        return newest;
    }

    /** A module and those of the suite's modules that it is made of, at any depth; what it needs for tests only is left out. */
    Set<String> withParts(String module) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(module));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                Matcher dependency =
                        SUITE_DEPENDENCY.matcher(text(home.resolve(next).resolve("pom.xml")));
                while (dependency.find()) {
                    if (!dependency.group(2).contains("<scope>test</scope>")) {
                        folderOf(dependency.group(1)).ifPresent(open::push);
                    }
                }
            }
        }
        return found;
    }

    private Optional<String> folderOf(String artifact) {
        return poms().stream()
                .filter(pom -> {
                    Matcher own = OWN_ARTIFACT.matcher(text(pom));
                    return own.find() && own.group(1).equals(artifact);
                })
                .findFirst()
                .map(pom -> home.relativize(pom.resolveSibling("")).toString());
    }

    private List<Path> poms() {
        try (Stream<Path> files = Files.find(
                home,
                4,
                (file, attributes) ->
                        file.endsWith("pom.xml") && !file.toString().contains("/target/"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + home, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime newestBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return FileTime.fromMillis(0);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(MavenBuild::time).reduce(FileTime.fromMillis(0), MavenBuild::later);
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + folder, e);
        }
    }

    private Path stamp(String module) {
        return home.resolve(module).resolve("target").resolve(STAMP);
    }

    private static void touch(Path stamp, FileTime time) {
        try {
            Files.writeString(stamp, "");
            Files.setLastModifiedTime(stamp, time);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + stamp, e);
        }
    }

    private static FileTime later(FileTime one, FileTime other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * When a file was written. Jars of reproducible builds bear the time of the release, so the time of the last change of the file's
     * record counts too, where the system has it.
     */
    private static FileTime written(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? later(time(file), (FileTime) Files.getAttribute(file, "unix:ctime"))
                    : time(file);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file, e);
        }
    }

    /** Time of the last change; the beginning of time for what is not there. */
    private static FileTime time(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file, e);
        }
    }
}
