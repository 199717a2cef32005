package vn.chungtay.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which process a number means. Numbers are used again, so a process is known by its number <em>and</em> its start: on Linux by the
 * boot and the tick at which it began (both independent of the clock), elsewhere by the time.
 *
 * @param pid number
 * @param start opaque mark of its start
 */
record ProcessIdentity(long pid, String start) {

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /** State and start stand in these places after the closing bracket of the name (proc(5), fields 3 and 22). */
    private static final int STATE = 0;

    private static final int START_TICK = 19;

    /** The process that has this number now; absent when there is none, or only a remnant that nobody has collected yet. */
    static Optional<ProcessIdentity> of(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (Files.isReadable(BOOT_ID)) {
            return linux(pid, stat);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(start -> new ProcessIdentity(pid, start.toString()));
    }

    private static Optional<ProcessIdentity> linux(long pid, Path stat) {
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            String boot = Files.readString(BOOT_ID).strip();
            return Optional.of(new ProcessIdentity(pid, boot + "/" + fields[START_TICK]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether this very process still runs. */
    boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Its handle, as long as it is this very process. */
    Optional<ProcessHandle> handle() {
        return alive() ? ProcessHandle.of(pid) : Optional.empty();
    }
}
