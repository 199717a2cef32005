package vn.chungtay.acceptance.kill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/**
 * Where a process is to end.
 *
 * @param service name of the process
 * @param method {@code <class>#<method>} of its code
 * @param when {@code enter} or {@code exit}
 * @param nth counted from 1 since the process began
 */
public record KillPoint(String service, String method, String when, int nth) {

    /** What tells that it was reached. */
    public Path mark(Path folder) {
        return folder.resolve("killed-" + service + "-" + Integer.toHexString(hashCode()));
    }

    /** Options for the service's virtual machine. */
    public List<String> jvmOptions(Path agentJar, Path folder) {
        return List.of("-javaagent:" + agentJar + "=" + method + "," + when + "," + nth + "," + mark(folder));
    }

    /** Writes the agent's jar; its code weaves with Byte Buddy, whose jar it names. */
    public static Path writeAgent(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path jar = folder.resolve("kill-agent.jar");
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", KillAgent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                ByteBuddy.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Class<?> type : List.of(KillAgent.class, KillAgent.OnEnter.class, KillAgent.OnExit.class)) {
                String entry = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (InputStream code = type.getClassLoader().getResourceAsStream(entry)) {
                    code.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
