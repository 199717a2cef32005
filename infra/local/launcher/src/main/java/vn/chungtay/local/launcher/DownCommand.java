package vn.chungtay.local.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops everything. */
@Command(name = "down", description = "Dừng tất cả, giữ lại dữ liệu. / Stops everything and keeps the data.")
final class DownCommand implements Callable<Integer>, Main.Localized {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() {
        Console console = new Console(common.locale());
        Suite.of(common.settings()).down(console);
        console.say("down.done");
        return 0;
    }
}
