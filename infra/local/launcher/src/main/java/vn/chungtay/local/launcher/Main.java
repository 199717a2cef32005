package vn.chungtay.local.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line behind {@code ./chungtay}. */
@Command(
        name = "chungtay",
        description = "Chạy toàn bộ Chung Tay trên máy này. / Runs the whole of Chung Tay on this machine.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "up | status | logs | republish | down",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            RepublishCommand.class,
            DownCommand.class,
            HelpCommand.class
        })
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends with its status: 0 done, 1 not done (the reason stands on the error output), 2 wrongly called.
     *
     * @param arguments command and its options
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof LauncherException known && command.getCommand() instanceof Localized localized) {
                new Console(localized.common().locale()).fail(known);
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw problem;
        });
        return line;
    }

    /** A command that speaks the language it was asked to. */
    interface Localized {

        CommonOptions common();
    }
}
