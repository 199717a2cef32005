package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Remembers on disk which process each service is, so that another launcher finds and stops it. */
final class ProcessRecords {

    private final Path folder;

    ProcessRecords(Path folder) {
        this.folder = folder;
    }

    /**
     * What is known about a process.
     *
     * @param identity which one
     * @param port where it listens
     */
    record Entry(ProcessIdentity identity, int port) {}

    void put(String service, Entry entry) {
        Properties values = new Properties();
        values.setProperty("pid", Long.toString(entry.identity().pid()));
        values.setProperty("start", entry.identity().start());
        values.setProperty("port", Integer.toString(entry.port()));
        try {
            Path draft = Files.createTempFile(DataFolder.made(folder), service, ".draft");
            try (Writer out = Files.newBufferedWriter(draft)) {
                values.store(out, null);
            }
            Files.move(draft, file(service), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("process record of " + service, e);
        }
    }

    /** The recorded process, running or not; absent when there is no record or it cannot be read. */
    Optional<Entry> find(String service) {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file(service))) {
            values.load(in);
            return Optional.of(new Entry(
                    new ProcessIdentity(Long.parseLong(values.getProperty("pid", "")), values.getProperty("start", "")),
                    Integer.parseInt(values.getProperty("port", "0"))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException damaged) {
            // Without a readable number nothing can be stopped safely; the port check will tell who is there.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("process record of " + service, e);
        }
    }

    /** The recorded process, if that very process runs. */
    Optional<Entry> running(String service) {
        return find(service).filter(entry -> entry.identity().alive());
    }

    void remove(String service) {
        try {
            Files.deleteIfExists(file(service));
        } catch (IOException e) {
            throw new UncheckedIOException("process record of " + service, e);
        }
    }

    private Path file(String service) {
        return folder.resolve(service + ".process");
    }
}
