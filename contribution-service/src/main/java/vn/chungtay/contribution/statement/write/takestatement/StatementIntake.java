package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.file.StatementFile;
import vn.chungtay.contribution.statement.file.StatementFile.Contents;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Brings a file into the vault, all of it or nothing. */
@Component
public class StatementIntake {

    private final StagedLines staged;

    public StatementIntake(StagedLines staged) {
        this.staged = staged;
    }

    /**
     * Reads a file and stages its lines.
     *
     * @throws RuleViolated {@code statement.faulty}, naming the faults; then nothing is left in the vault
     */
    public TakeStatement stage(AccountId account, byte[] content, Expected expected) {
        var staging = new Staging(account, staged);
        Contents contents = StatementFile.read(content, expected, staging::take);
        if (!contents.faults().isEmpty()) {
            staging.forget();
            throw faulty(contents.faults());
        }
        return new TakeStatement(
                StatementId.next(),
                account,
                contents.credits(),
                new VndAmount(contents.creditVnd()),
                staging.finish(),
                new DayOfFact(expected.today(), expected.today()));
    }

    /** Leaves nothing of a statement that was not taken. */
    public void forget(TakeStatement statement) {
        statement.chunkIds().forEach(staged::forget);
    }

    private static RuleViolated faulty(List<FileFault> faults) {
        FileFault first = faults.getFirst();
        return new RuleViolated(
                "statement.faulty",
                Map.of(
                        "line",
                        first.line(),
                        "fault",
                        first.code(),
                        "faults",
                        faults.stream().map(StatementIntake::fact).toList()));
    }

    private static Map<String, Object> fact(FileFault fault) {
        return Map.of("line", fault.line(), "code", fault.code());
    }
}
