package vn.chungtay.local.launcher;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One process of the suite: what to run, where, and what it takes.
 *
 * @param name short name, such as {@code contribution}
 * @param stage processes of a lower stage are ready before this one starts, and stop after it
 * @param ports where it listens; the first is the one to tell people
 * @param program what to run
 * @param environment its variables, secrets among them
 * @param memoryMib what it takes, measured under the demonstration and rounded up
 */
record ServiceSpec(
        String name, int stage, List<Integer> ports, Program program, Map<String, String> environment, int memoryMib) {

    int port() {
        return ports.getFirst();
    }

    Probe probe() {
        return Services.probe(name, port());
    }

    /** What a process runs. */
    sealed interface Program {

        /**
         * A Java program out of one of the modules.
         *
         * @param module folder of the module below the top folder
         * @param mainClass class to run; absent for the jar's own
         * @param options options of the JVM, heap first
         * @param arguments of the program
         */
        record Jvm(String module, @Nullable String mainClass, List<String> options, List<String> arguments)
                implements Program {}

        /**
         * A program of the system.
         *
         * @param command with its arguments
         */
        record Installed(List<String> command) implements Program {}
    }
}
