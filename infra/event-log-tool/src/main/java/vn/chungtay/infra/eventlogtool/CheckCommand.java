package vn.chungtay.infra.eventlogtool;

import com.mongodb.client.MongoDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.infra.eventlogtool.check.Finding;
import vn.chungtay.infra.eventlogtool.check.LogCheck;
import vn.chungtay.infra.eventlogtool.check.Summary;

/** Proves that a log is sound, or says where it is not. */
@Command(
        name = "check",
        description = "Đọc hết nhật ký và chứng minh nó nguyên vẹn. / Reads the whole log and proves that it is sound.")
final class CheckCommand extends ToolCommand {

    @Parameters(index = "0", paramLabel = "<mongodb-uri>")
    private String uri = "";

    @Parameters(index = "1", paramLabel = "<database>")
    private String database = "";

    @Option(
            names = "--findings",
            paramLabel = "<n>",
            defaultValue = "100",
            description = "Số lỗi được in ra, còn lại chỉ đếm. / Findings that are shown, the others are counted.")
    private int most;

    @Override
    String uri() {
        return uri;
    }

    @Override
    String database() {
        return database;
    }

    @Override
    int run(MongoDatabase log) {
        Console console = console();
        Summary summary = new LogCheck(log, most, finding -> show(finding, console), console).run();
        console.result("check.epoch", summary.epoch());
        console.result("check.counts", summary.events(), summary.commits(), summary.aggregates(), summary.snapshots());
        if (summary.earliest() != null) {
            console.result("check.times", summary.earliest(), summary.latest());
        }
        summary.eventsByType().forEach((type, events) -> console.result("check.type", events, type));
        console.result("check.rate", console.rate());
        if (summary.findings() == 0) {
            console.result("check.sound");
            return 0;
        }
        console.result("check.damaged", summary.findings());
        return Main.DAMAGED;
    }

    private static void show(Finding finding, Console console) {
        String what = console.text(finding.code(), finding.facts().toArray());
        console.result("at." + finding.place(), finding.at(), what);
    }
}
