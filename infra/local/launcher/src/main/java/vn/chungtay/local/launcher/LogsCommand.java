package vn.chungtay.local.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the ends of logs, and what is added to them. */
@Command(
        name = "logs",
        description = "Xem nhật ký của một hoặc mọi tiến trình. / Shows the log of one process or of all.")
final class LogsCommand implements Callable<Integer>, Main.Localized {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final int MAX_STEP_BYTES = 64 * 1024;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "<tiến trình>",
            description = "gateway, contribution, housing, award, reporting, identity, kafka, mongo")
    private @Nullable String service;

    @Option(names = "-f", description = "Theo dõi tiếp. / Keeps following.")
    private boolean follow;

    @Option(
            names = "-n",
            paramLabel = "<số dòng>",
            defaultValue = "40",
            description = "Số dòng cuối của mỗi nhật ký. / Last lines of each log.")
    private int lines;

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(common.locale());
        Suite suite = Suite.of(common.settings());
        Map<String, Path> logs = new LinkedHashMap<>();
        for (String name : service == null ? Suite.names() : List.of(service)) {
            Path log = suite.log(name);
            if (Files.exists(log)) {
                logs.put(name, log);
            }
        }
        if (logs.isEmpty()) {
            console.print("logs.none");
            return 1;
        }
        Map<String, Long> read = new LinkedHashMap<>();
        for (Map.Entry<String, Path> log : logs.entrySet()) {
            read.put(log.getKey(), Files.size(log.getValue()));
            show(console, logs.size() > 1, log.getKey(), Processes.Tail.last(log.getValue(), lines));
        }
        while (follow) {
            for (Map.Entry<String, Path> log : logs.entrySet()) {
                read.compute(log.getKey(), (name, from) -> more(console, logs.size() > 1, name, log.getValue(), from));
            }
            Wait.pause(LOOK_AGAIN);
        }
        return 0;
    }

    /** Shows whole lines that were added, and tells up to where. */
    private static long more(Console console, boolean named, String name, Path log, @Nullable Long shown) {
        long from = shown == null ? 0 : shown;
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            if (file.length() < from) {
                return 0;
            }
            byte[] added = new byte[(int) Math.min(MAX_STEP_BYTES, file.length() - from)];
            file.seek(from);
            file.readFully(added);
            int end = added.length;
            while (end > 0 && added[end - 1] != '\n' && added.length < MAX_STEP_BYTES) {
                end--;
            }
            if (end > 0) {
                show(console, named, name, new String(added, 0, end, StandardCharsets.UTF_8));
            }
            return from + end;
        } catch (IOException moved) {
            return 0;
        }
    }

    private static void show(Console console, boolean named, String name, String text) {
        text.lines().forEach(line -> console.raw(named ? name + " | " + line : line));
    }
}
