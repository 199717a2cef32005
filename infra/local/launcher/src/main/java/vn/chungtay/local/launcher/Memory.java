package vn.chungtay.local.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Memory of the machine and of processes, in MiB. */
final class Memory {

    private static final long MIB = 1024L * 1024;

    private Memory() {}

    /** What new processes may take: the system's own estimate, within the limit of a container. */
    static long availableMib() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long total = system.getTotalMemorySize() / MIB;
        return Math.min(total, field(Path.of("/proc/meminfo"), "MemAvailable:").orElse(total));
    }

    /** What a process holds in memory now; absent where the system does not tell. */
    static OptionalLong residentMib(long pid) {
        return field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:");
    }

    private static OptionalLong field(Path file, String name) {
        if (!Files.isReadable(file)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}
