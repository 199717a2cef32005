package vn.chungtay.local.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.local.launcher.ServiceSpec.Program;
import vn.chungtay.local.launcher.SuiteSettings.MongoKind;

/**
 * Chooses the MongoDB server: the one that the settings name, else {@code mongod} on the PATH, else one that is downloaded, else the
 * small server in Java. The choice is written beside the data, since none of them can read another's files.
 */
final class MongoSource {

    /** Oldest server that the event log works on. */
    private static final List<Integer> OLDEST = List.of(4, 2);

    private static final Pattern VERSION = Pattern.compile("db version v(\\d+)\\.(\\d+)");
    private static final int VERSION_LIMIT_SECONDS = 10;
    private static final int FETCH_LIMIT_SECONDS = 180;

    private final SuiteSettings settings;
    private final DataFolder folder;
    private final Apps apps;
    private final Path java;

    MongoSource(SuiteSettings settings, DataFolder folder, Apps apps, Path java) {
        this.settings = settings;
        this.folder = folder;
        this.apps = apps;
        this.java = java;
    }

    /**
     * Where MongoDB is and who runs it.
     *
     * @param uri without a database
     * @param program to run; absent when somebody else runs it
     */
    record Choice(String uri, @Nullable Program program) {}

    Choice choose(Progress progress) {
        String given = settings.mongodbUri();
        if (given != null && !given.isBlank()) {
            progress.say("mongo.given");
            return new Choice(given, null);
        }
        DataFolder.made(folder.mongo());
        Selected selected = selected(progress);
        remember(selected);
        String uri = "mongodb://127.0.0.1:" + settings.ports().mongo();
        if (selected.kind() == MongoKind.EMBEDDED) {
            progress.say("mongo.embedded");
            return new Choice(
                    uri,
                    Services.embeddedMongo(
                            settings.ports().mongo(), folder.mongo().resolve("embedded.db")));
        }
        progress.say("mongo.server", selected.mongod());
        return new Choice(uri, mongod(selected.mongod()));
    }

    private record Selected(MongoKind kind, String mongod) {}

    private Selected selected(Progress progress) {
        Optional<Selected> before = remembered();
        if (before.isPresent()) {
            return before.get();
        }
        MongoKind wanted = settings.mongo();
        if (wanted == MongoKind.AUTO || wanted == MongoKind.INSTALLED) {
            Optional<Path> installed = installed();
            if (installed.isPresent()) {
                return new Selected(MongoKind.INSTALLED, installed.get().toString());
            }
        }
        if (wanted == MongoKind.AUTO || wanted == MongoKind.FETCHED) {
            progress.say("mongo.fetching");
            Optional<String> fetched = fetched();
            if (fetched.isPresent()) {
                return new Selected(MongoKind.FETCHED, fetched.get());
            }
        }
        if (wanted == MongoKind.AUTO || wanted == MongoKind.EMBEDDED) {
            return new Selected(MongoKind.EMBEDDED, "");
        }
        throw new LauncherException("mongo.unavailable", wanted.name().toLowerCase(Locale.ROOT));
    }

    private Program mongod(String program) {
        return new Program.Installed(List.of(
                program,
                "--dbpath",
                DataFolder.made(folder.mongo().resolve("data")).toString(),
                "--port",
                Integer.toString(settings.ports().mongo()),
                "--bind_ip",
                "127.0.0.1",
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--quiet"));
    }

    private Optional<Path> installed() {
        String path = System.getenv("PATH");
        for (String part : (path == null ? "" : path).split(File.pathSeparator, -1)) {
            Path candidate = Path.of(part.isEmpty() ? "." : part).resolve("mongod");
            if (Files.isExecutable(candidate) && newEnough(candidate)) {
                return Optional.of(candidate.toAbsolutePath());
            }
        }
        return Optional.empty();
    }

    private static boolean newEnough(Path mongod) {
        Matcher version = VERSION.matcher(output(List.of(mongod.toString(), "--version"), VERSION_LIMIT_SECONDS));
        if (!version.find()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        int minor = Integer.parseInt(version.group(2));
        return major > OLDEST.get(0) || (major == OLDEST.get(0) && minor >= OLDEST.get(1));
    }

    /** The last line that the download prints is the path of the program; anything else means that there is none. */
    private Optional<String> fetched() {
        String printed = output(
                List.of(
                        java.toString(),
                        "-Xmx128m",
                        "-cp",
                        apps.of(Services.SERVERS_MODULE).jar().toString(),
                        "vn.chungtay.local.servers.FetchedMongod"),
                FETCH_LIMIT_SECONDS);
        return printed.lines()
                .reduce((first, second) -> second)
                .map(String::strip)
                .filter(path -> path.startsWith("/") && Files.isExecutable(Path.of(path)));
    }

    private static String output(List<String> command, int limitSeconds) {
        try {
            Path out = Files.createTempFile("chungtay", ".out");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return "";
                }
                return process.exitValue() == 0 ? Files.readString(out, StandardCharsets.UTF_8) : "";
            } finally {
                Files.delete(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }

    private Path memo() {
        return folder.mongo().resolve("server.txt");
    }

    /** First line: kind; second line: program, empty for the server in Java. */
    private Optional<Selected> remembered() {
        if (!Files.exists(memo())) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(memo());
            Selected before = new Selected(MongoKind.valueOf(lines.getFirst()), lines.size() > 1 ? lines.get(1) : "");
            if (before.kind() != MongoKind.EMBEDDED && !Files.isExecutable(Path.of(before.mongod()))) {
                throw new LauncherException("mongo.gone", before.mongod());
            }
            return Optional.of(before);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + memo(), e);
        }
    }

    private void remember(Selected selected) {
        try {
            Files.writeString(memo(), selected.kind() + "\n" + selected.mongod() + "\n");
        } catch (IOException e) {
            throw new LauncherException(e, "folder.unwritable", memo());
        }
    }
}
