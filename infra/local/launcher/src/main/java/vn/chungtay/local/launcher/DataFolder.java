package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folder of one suite.
 *
 * <pre>
 * kafka/ mongo/ identity/    data
 * work/&lt;service&gt;             working folder and temporary files of a process
 * logs/&lt;service&gt;.log         what it printed
 * run/&lt;service&gt;.process      which process it is
 * secrets.properties         keys and passwords, for the owner only
 * </pre>
 */
record DataFolder(Path root) {

    /** What a fresh start removes. Only names that the suite made itself: the folder may be anybody's. */
    private static final List<String> OWN =
            List.of("kafka", "mongo", "identity", "work", "logs", "run", "secrets.properties");

    private static final long LOG_LIMIT_BYTES = 20L * 1024 * 1024;

    Path kafka() {
        return root.resolve("kafka");
    }

    Path mongo() {
        return root.resolve("mongo");
    }

    Path identity() {
        return root.resolve("identity");
    }

    Path run() {
        return root.resolve("run");
    }

    Path work(String service) {
        return root.resolve("work").resolve(service);
    }

    Path log(String service) {
        return root.resolve("logs").resolve(service + ".log");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Makes a folder and those above it. */
    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LauncherException(e, "folder.unwritable", folder);
        }
    }

    /** Log file of a service, ready to be appended to; a large one is put aside first, and only one such is kept. */
    Path openLog(String service) {
        Path log = log(service);
        try {
            Files.createDirectories(root.resolve("logs"));
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
                Files.move(log, log.resolveSibling(service + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new LauncherException(e, "folder.unwritable", log);
        }
    }

    /** Removes all that a suite has written here. */
    void wipe() {
        OWN.forEach(name -> delete(root.resolve(name)));
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
                        throws IOException {
                    if (problem != null) {
                        throw problem;
                    }
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + tree, e);
        }
    }
}
