package vn.chungtay.infra.eventlogtool;

import com.mongodb.client.MongoDatabase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.infra.eventlogtool.copy.Copied;
import vn.chungtay.infra.eventlogtool.copy.Export;

/** Copies a log into a file. */
@Command(
        name = "export",
        description = "Sao nhật ký ra một tệp; chạy lại thì làm tiếp phần còn dở."
                + " / Copies the log into a file; run again, it goes on with what is unfinished.")
final class ExportCommand extends ToolCommand {

    @Parameters(index = "0", paramLabel = "<mongodb-uri>")
    private String uri = "";

    @Parameters(index = "1", paramLabel = "<database>")
    private String database = "";

    @Parameters(
            index = "2",
            paramLabel = "<file.ndjson|->",
            description = "Tệp đích, - là đầu ra chuẩn. / The file, - for the standard output.")
    private String file = "";

    @Option(
            names = "--append",
            description = "Nối thêm vào tệp đã xong phần mới của nhật ký."
                    + " / Goes on with a finished file, too, where the log has grown.")
    private boolean append;

    @Override
    String uri() {
        return uri;
    }

    @Override
    String database() {
        return database;
    }

    @Override
    int run(MongoDatabase log) throws IOException {
        Console console = console();
        Copied done = copy(new Export(log, console));
        if (done.earlier() > 0) {
            console.say("export.resumed", done.earlier());
        }
        console.say("export.done", done.commits(), done.events(), done.epoch(), console.rate());
        return 0;
    }

    private Copied copy(Export export) throws IOException {
        if (!file.equals("-")) {
            return export.to(Path.of(file), append);
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            return export.to(out);
        }
    }
}
