package vn.chungtay.infra.eventlogtool;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.chungtay.infra.eventlogtool.copy.DamagedCopy;
import vn.chungtay.infra.eventstore.RestoreRefused;

/** The command line behind {@code event-log}. */
@Command(
        name = "event-log",
        description = "Kiểm tra, xuất và khôi phục nhật ký sự kiện. / Checks, exports and restores an event log.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeOnExecutionException = Main.BROKEN,
        synopsisSubcommandLabel = "check | export | restore",
        subcommands = {CheckCommand.class, ExportCommand.class, RestoreCommand.class})
public final class Main {

    /** A log or a file is damaged, or what was asked for is refused; the reason was said. */
    static final int DAMAGED = 1;

    /** The server cannot be reached or does not do what it is asked. */
    static final int UNREACHABLE = 3;

    /** The tool itself has an error. */
    static final int BROKEN = 70;

    private Main() {}

    /**
     * Runs one command and ends with its status: 0 done or sound, 1 damaged or refused, 2 wrongly called, 3 no server.
     *
     * @param arguments command, its parameters and options
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            Console console = ((ToolCommand) command.getCommand()).console();
            switch (problem) {
                case ToolException known -> console.fail(known);
                case DamagedCopy damaged ->
                    console.say("line", damaged.line(), console.text(damaged.code(), damaged.facts()));
                case RestoreRefused refused -> console.say("restore.not-empty", refused.collection());
                case IOException file -> console.say("file.failed", file);
                case MongoException server -> {
                    console.say("server.failed", server.getMessage());
                    return UNREACHABLE;
                }
                default -> throw problem;
            }
            return DAMAGED;
        });
        return line;
    }
}
