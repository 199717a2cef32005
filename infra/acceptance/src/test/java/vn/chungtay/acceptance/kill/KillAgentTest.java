package vn.chungtay.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KillAgentTest {

    @TempDir
    private Path folder;

    /** Stands for a service. */
    static final class Counting {

        private Counting() {}

        public static void main(String[] args) {
            for (int i = 1; i <= 3; i++) {
                step(i);
            }
        }

        static void step(int number) {
            System.out.println("step " + number);
        }
    }

    @ParameterizedTest
    @CsvSource({"enter,1", "exit,2"})
    void endsTheProcessTheSecondTimeAndLetsTheNextOneRun(String when, int stepsDone) throws Exception {
        KillPoint point = new KillPoint("counting", Counting.class.getName() + "#step", when, 2);

        assertThat(run(point)).isEqualTo(new Ended(137, stepsDone));
        assertThat(point.mark(folder)).exists();
        assertThat(run(point)).isEqualTo(new Ended(0, 3));
    }

    @Test
    void leavesAProcessAloneThatNeverGetsThere() throws Exception {
        KillPoint point = new KillPoint("counting", Counting.class.getName() + "#step", "enter", 4);

        assertThat(run(point)).isEqualTo(new Ended(0, 3));
        assertThat(point.mark(folder)).doesNotExist();
    }

    private record Ended(int status, int steps) {}

    private Ended run(KillPoint point) throws IOException, InterruptedException {
        Path agent = KillPoint.writeAgent(folder);
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.addAll(point.jvmOptions(agent, folder));
        command.addAll(List.of("-cp", classes(), Counting.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        long steps = Files.readAllLines(output).stream()
                .filter(line -> line.startsWith("step"))
                .count();
        return new Ended(process.exitValue(), (int) steps);
    }

    private static String classes() {
        return KillAgentTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }
}
