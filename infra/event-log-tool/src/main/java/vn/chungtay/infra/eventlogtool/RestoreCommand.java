package vn.chungtay.infra.eventlogtool;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.chungtay.infra.eventlogtool.copy.Copied;
import vn.chungtay.infra.eventlogtool.copy.Restore;

/** Makes a log of a file, in an empty database. */
@Command(
        name = "restore",
        description =
                "Dựng lại nhật ký từ một tệp vào cơ sở dữ liệu trống; chạy lại thì làm tiếp phần còn dở."
                        + " / Restores the log from a file into an empty database; run again, it goes on with what is unfinished.")
final class RestoreCommand extends ToolCommand {

    @Parameters(index = "0", paramLabel = "<file.ndjson>")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "<mongodb-uri>")
    private String uri = "";

    @Parameters(index = "2", paramLabel = "<database>")
    private String database = "";

    @Override
    String uri() {
        return uri;
    }

    @Override
    String database() {
        return database;
    }

    @Override
    int run(MongoDatabase empty) throws IOException {
        Console console = console();
        Copied done = new Restore(empty, console).from(file);
        if (done.earlier() > 0) {
            console.say("restore.resumed", done.earlier());
        }
        console.say("restore.done", done.commits(), done.events(), console.rate());
        console.say("restore.epoch", done.epoch());
        console.say("restore.left-out");
        return 0;
    }
}
