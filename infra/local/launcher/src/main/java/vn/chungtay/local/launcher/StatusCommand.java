package vn.chungtay.local.launcher;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how each process is. */
@Command(
        name = "status",
        description =
                "Cho biết từng tiến trình thế nào. / Shows how each process is; ends with 1 unless all are ready.")
final class StatusCommand implements Callable<Integer>, Main.Localized {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() {
        Console console = new Console(common.locale());
        List<ServiceStatus> all = Suite.of(common.settings()).status();
        long total = 0;
        for (ServiceStatus one : all) {
            long memory = one.residentMib().orElse(0);
            total += memory;
            console.raw(String.format(
                    Locale.ROOT,
                    "%-14s %-22s %8s %6s %9s",
                    one.name(),
                    console.text("status." + one.state().name().toLowerCase(Locale.ROOT)),
                    one.pid() == 0 ? "" : one.pid(),
                    one.port() == 0 ? "" : one.port(),
                    memory == 0 ? "" : memory + " MiB"));
        }
        console.print("status.total", total);
        // MongoDB may be somebody else's, which the suite does not run.
        return all.stream()
                        .filter(one -> !one.name().equals(Services.MONGO))
                        .allMatch(one -> one.state() == ServiceStatus.State.READY)
                ? 0
                : 1;
    }
}
