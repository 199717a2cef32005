package vn.chungtay.local.launcher;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts what does not run; stays until Ctrl-C unless told otherwise. */
@Command(
        name = "up",
        description =
                "Khởi động những gì chưa chạy; Ctrl-C dừng tất cả. / Starts what does not run; Ctrl-C stops everything.")
final class UpCommand implements Callable<Integer>, Main.Localized {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--demo", description = "Nạp dữ liệu trình diễn. / Loads the demonstration.")
    private boolean demo;

    @Option(names = "--fresh", description = "Xóa dữ liệu cũ trước khi chạy. / Removes the data of earlier runs first.")
    private boolean fresh;

    @Option(
            names = {"-d", "--detach"},
            description = "Trả lại dấu nhắc khi đã sẵn sàng. / Returns when everything is ready and leaves it running.")
    private boolean detach;

    @Option(
            names = "--port-base",
            paramLabel = "<cổng>",
            defaultValue = "8080",
            description = "Cổng đầu tiên trong chín cổng liền nhau. / First of nine ports in a row.")
    private int portBase;

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() {
        Console console = new Console(common.locale());
        Suite suite =
                Suite.of(common.settings().withPortBase(portBase).withBuild().withMongo(mongoKind()));
        if (fresh) {
            suite.wipe(console);
        }
        boolean attending = !detach && suite.attend();
        Thread atTheEnd = new Thread(() -> end(suite, console), "stop-all");
        if (attending) {
            Runtime.getRuntime().addShutdownHook(atTheEnd);
        }
        try {
            suite.up(console, System.getenv("CHUNGTAY_DEMO_PASSWORD"));
            boolean loaded = !demo || demonstrate(suite, console);
            tellReady(suite, console, attending);
            if (attending) {
                watch(suite, console);
            }
            return loaded ? 0 : 1;
        } finally {
            if (attending && forget(atTheEnd)) {
                suite.leave();
            }
        }
    }

    private static SuiteSettings.MongoKind mongoKind() {
        String wanted = System.getenv("CHUNGTAY_MONGO");
        if (wanted == null || wanted.isBlank()) {
            return SuiteSettings.MongoKind.AUTO;
        }
        try {
            return SuiteSettings.MongoKind.valueOf(wanted.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new LauncherException(unknown, "mongo.kind-unknown", wanted);
        }
    }

    private static void end(Suite suite, Console console) {
        console.raw("");
        suite.down(console);
        suite.leave();
        console.say("down.done");
    }

    /** Takes the hook back; too late when the end has begun, and then the hook does its work. */
    private static boolean forget(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private static boolean demonstrate(Suite suite, Console console) {
        console.say("demo.starting");
        boolean done = suite.demo();
        console.say(done ? "demo.done" : "demo.failed");
        return done;
    }

    private static void tellReady(Suite suite, Console console, boolean attending) {
        console.say("ready", console.elapsed().toSeconds());
        console.raw("");
        console.print("ready.page", suite.gateway());
        console.print("ready.api", suite.gateway());
        console.print("ready.issuer", suite.issuer());
        console.print("ready.accounts");
        console.print("ready.password", suite.demoPassword());
        console.raw("");
        console.print(attending ? "ready.attended" : "ready.detached");
    }

    /** Stays until somebody else has stopped everything; tells of each process that ends by itself. */
    private static void watch(Suite suite, Console console) {
        Set<String> told = new HashSet<>();
        while (!suite.isDown()) {
            Set<String> died = new HashSet<>(suite.died());
            died.stream().filter(name -> !told.contains(name)).forEach(name -> console.say("service.ended", name));
            told.retainAll(died);
            told.addAll(died);
            Wait.pause(LOOK_AGAIN);
        }
        console.say("down.by-other");
    }
}
