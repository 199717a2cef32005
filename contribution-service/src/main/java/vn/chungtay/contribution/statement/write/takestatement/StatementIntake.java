package vn.chungtay.contribution.statement.write.takestatement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.contribution.statement.file.KeptLayout;
import vn.chungtay.contribution.statement.file.StatementFile;
import vn.chungtay.contribution.statement.file.StatementFile.Contents;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.contribution.statement.write.StagedLines;
import vn.chungtay.contribution.statement.write.takestatement.LayoutChoice.Fitting;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.values.DayOfFact;

/** Brings a file into the vault, all of it or nothing. */
@Component
public class StatementIntake {

    private final StagedLines staged;
    private final LayoutChoice layouts;

    public StatementIntake(StagedLines staged, LayoutChoice layouts) {
        this.staged = staged;
        this.layouts = layouts;
    }

    /**
     * Reads a file in a layout that everybody knows and stages its lines.
     *
     * @throws RuleViolated {@code statement.faulty}, naming the faults; then nothing is left in the vault
     */
    public TakeStatement stage(AccountId account, byte[] content, Expected expected) {
        return stage(account, content, expected, null, contents -> List.of());
    }

    /**
     * Reads a file as the caller chose and stages its lines.
     *
     * @throws RuleViolated {@code statement.faulty}, naming the faults and, where the layout is not the file's, the profiles that
     *     are; then nothing is left in the vault
     */
    TakeStatement stage(
            AccountId account, byte[] content, Expected expected, @Nullable KeptLayout profile, Caller caller) {
        return stage(account, content, expected, profile, contents -> fitting(contents, content, account, caller));
    }

    private TakeStatement stage(
            AccountId account,
            byte[] content,
            Expected expected,
            @Nullable KeptLayout profile,
            Function<Contents, List<Fitting>> fitting) {
        var staging = new Staging(account, staged);
        Contents contents = StatementFile.read(content, expected, staging::take);
        if (!contents.faults().isEmpty()) {
            staging.forget();
            throw faulty(contents.faults(), fitting.apply(contents));
        }
        return new TakeStatement(
                StatementId.next(),
                account,
                contents.credits(),
                contents.creditVnd(),
                staging.finish(),
                debits(staging, contents),
                staging.monthEnds(contents.newestFirst()),
                profile,
                new DayOfFact(expected.today(), expected.today()));
    }

    /** Leaves nothing of a statement that was not taken. */
    public void forget(TakeStatement statement) {
        statement.chunkIds().forEach(staged::forget);
        statement.debits().chunkIds().forEach(staged::forget);
    }

    /** Those that are passed over are none. */
    private static Debits debits(Staging staging, Contents contents) {
        List<String> chunkIds = staging.finishDebits();
        return chunkIds.isEmpty()
                ? new Debits(0, 0, chunkIds)
                : new Debits(contents.debits(), contents.debitVnd(), chunkIds);
    }

    /** Where the layout is not the file's, the profiles that are; otherwise none. */
    List<Fitting> fitting(Contents contents, byte[] content, AccountId account, Caller caller) {
        boolean unknown =
                contents.faults().stream().anyMatch(fault -> fault.code().equals(StatementFile.LAYOUT_UNKNOWN));
        return unknown ? layouts.fitting(content, account, caller) : List.of();
    }

    private static RuleViolated faulty(List<FileFault> faults, List<Fitting> fitting) {
        FileFault first = faults.getFirst();
        return new RuleViolated(
                "statement.faulty",
                Map.of(
                        "line",
                        first.line(),
                        "fault",
                        first.code(),
                        "faults",
                        faults.stream().map(StatementIntake::fact).toList(),
                        "fittingProfiles",
                        fitting.stream()
                                .map(profile -> Map.of("profileId", profile.profileId(), "name", profile.name()))
                                .toList()));
    }

    private static Map<String, Object> fact(FileFault fault) {
        return Map.of("line", fault.line(), "code", fault.code());
    }
}
