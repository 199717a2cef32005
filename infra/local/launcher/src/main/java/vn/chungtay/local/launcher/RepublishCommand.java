package vn.chungtay.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has a service send its published events again, as the demonstration's operator, and waits until that is done. */
@Command(
        name = "republish",
        description =
                "Gửi lại các sự kiện đã công bố của một dịch vụ. / Sends the published events of a service again.")
final class RepublishCommand implements Callable<Integer>, Main.Localized {

    /** The services that publish, with their part of the API. */
    private static final Map<String, String> AREAS = Map.of("contribution", "contributions", "housing", "housing");

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "contribution|housing", description = "Dịch vụ. / The service.")
    private String service = "";

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "<lý do>",
            description = "Lý do, không có dữ liệu cá nhân. / Why, without personal data.")
    private String reason = "";

    /** What is sent again: one of the two. */
    static final class What {

        @Option(
                names = "--from",
                paramLabel = "<vị trí>",
                description =
                        "Từ vị trí này trong nhật ký sự kiện, 0 là từ đầu. / From this place in the log, 0 for all.")
        private @Nullable Long from;

        @Option(names = "--aggregate", paramLabel = "<mã>", description = "Chỉ của một hồ sơ. / Of one aggregate only.")
        private @Nullable String aggregate;

        String json(String reason) {
            String wanted = from != null ? "\"fromPosition\":" + from : "\"aggregateId\":" + quoted(aggregate);
            return "{" + wanted + ",\"reason\":" + quoted(reason) + "}";
        }

        private static String quoted(@Nullable String text) {
            return "\"" + String.valueOf(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() {
        String area = AREAS.get(service);
        if (area == null) {
            throw new LauncherException("service.unknown", service, String.join(", ", AREAS.keySet()));
        }
        Console console = new Console(common.locale());
        SuiteSettings settings = common.settings();
        Suite suite = Suite.of(settings);
        int gateway = suite.status().stream()
                .filter(one -> one.name().equals("gateway") && one.state() == ServiceStatus.State.READY)
                .mapToInt(ServiceStatus::port)
                .findFirst()
                .orElseThrow(() -> new LauncherException("republish.not-running"));
        String token = token(settings.home(), gateway, suite.demoPassword());
        OperatorCalls calls = new OperatorCalls(Ports.http(gateway).resolve("/api/v1/" + area + "/operations/"), token);
        return follow(console, calls, calls.ask("republications", what.json(reason)));
    }

    private static int follow(Console console, OperatorCalls calls, OperatorCalls.Act asked) {
        OperatorCalls.Act act = asked;
        while (act.state().equals("OPEN")) {
            console.say("republish.sent", act.sent());
            Wait.pause(LOOK_AGAIN);
            act = calls.act(asked.id());
        }
        boolean done = act.state().equals("DONE");
        console.say(done ? "republish.done" : "republish.failed", done ? act.sent() : act.body());
        return done ? 0 : 1;
    }

    /** Signs in as the operator's runbook says. */
    private static String token(Path home, int gateway, String password) {
        ProcessBuilder command = new ProcessBuilder(
                home.resolve("infra/runbooks/token").toString(), "operator", Integer.toString(gateway));
        command.environment().put("CHUNGTAY_DEMO_PASSWORD", password);
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process run = command.start();
            String token = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (run.waitFor() != 0 || token.isEmpty()) {
                throw new LauncherException("republish.no-token");
            }
            return token;
        } catch (IOException e) {
            throw new LauncherException(e, "republish.no-token");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(e, "interrupted");
        }
    }
}
