package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * A jar as Spring Boot's Maven plugin makes it: own classes below {@code BOOT-INF/classes}, libraries below {@code BOOT-INF/lib}. Boot
 * can unpack its own kind, but only when Spring is inside, which is not so for the broker and the demonstration.
 */
final class JarOfJars {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String ORDER = "BOOT-INF/classpath.idx";
    private static final String START_CLASS = "Start-Class";
    private static final int FINGERPRINT_BYTES = 8;

    private JarOfJars() {}

    /** Short hash of names and checksums of all that is inside; the file's own time says nothing, builds are reproducible. */
    static String fingerprint(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            file.stream()
                    .forEach(entry -> hash.update(
                            (entry.getName() + " " + entry.getCrc() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Writes a plain jar of the same name, which names its libraries in the order of the build, and beside it the folder {@code lib}.
     */
    static void unpack(Path jar, Path folder) throws IOException {
        Path libraries = Files.createDirectories(folder.resolve("lib"));
        try (JarFile from = new JarFile(jar.toFile())) {
            for (JarEntry entry : from.stream().toList()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    try (InputStream in = from.getInputStream(entry)) {
                        Files.copy(in, libraries.resolve(entry.getName().substring(LIBRARIES.length())));
                    }
                }
            }
            try (OutputStream file = Files.newOutputStream(folder.resolve(jar.getFileName()));
                    JarOutputStream to = new JarOutputStream(file, manifest(from))) {
                for (JarEntry entry : from.stream().toList()) {
                    if (entry.getName().startsWith(CLASSES) && !entry.getName().equals(CLASSES)) {
                        to.putNextEntry(new JarEntry(entry.getName().substring(CLASSES.length())));
                        try (InputStream in = from.getInputStream(entry)) {
                            in.transferTo(to);
                        }
                        to.closeEntry();
                    }
                }
            }
        }
    }

    private static Manifest manifest(JarFile jar) throws IOException {
        Manifest manifest = new Manifest(jar.getManifest());
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MAIN_CLASS, main.getValue(START_CLASS));
        main.put(Attributes.Name.CLASS_PATH, classPath(jar));
        return manifest;
    }

    /** The index has a line {@code - "BOOT-INF/lib/x.jar"} for each library. */
    private static String classPath(JarFile jar) throws IOException {
        JarEntry index = jar.getJarEntry(ORDER);
        if (index == null) {
            throw new IOException(jar.getName() + " has no " + ORDER);
        }
        try (InputStream in = jar.getInputStream(index)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains(LIBRARIES))
                    .map(line -> "lib/"
                            + line.substring(line.indexOf(LIBRARIES) + LIBRARIES.length(), line.lastIndexOf('"')))
                    .collect(Collectors.joining(" "));
        }
    }
}
