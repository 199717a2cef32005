package vn.chungtay.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Python of the tests' own, in a folder below {@code target}, with the packages that its requirements files pin.
 *
 * @param folder of the virtual environment
 */
record Python(Path folder) {

    private static final String CHECK = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";

    /** Makes it; the test is skipped where there is no Python to make it with. */
    static Python with(Path folder, Path... requirements) {
        assumeTrue(
                Programs.has("python3", "-c", CHECK),
                "python3 (3.11 or later) with its venv module is not on the PATH; on Debian: apt install python3-venv");
        Programs.run(Map.of(), "python3", "-m", "venv", folder.toString());
        Python python = new Python(folder);
        Stream<String> install = Stream.of("-m", "pip", "install", "--quiet", "--disable-pip-version-check");
        Stream<String> files = Stream.of(requirements).flatMap(file -> Stream.of("-r", file.toString()));
        python.run(Map.of(), Stream.concat(install, files).toArray(String[]::new));
        return python;
    }

    /**
     * Runs Python and gives what it printed.
     *
     * @throws AssertionError with its complaints when it ends with another status than 0, or not in time
     */
    String run(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put("PYTHONDONTWRITEBYTECODE", "1");
        all.put("PYTHONUTF8", "1");
        Stream<String> program = Stream.of(folder.resolve("bin/python").toString());
        return Programs.run(all, Stream.concat(program, Stream.of(arguments)).toArray(String[]::new));
    }
}
