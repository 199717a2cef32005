package vn.chungtay.contribution.statement.write.takestatement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.statement.file.StatementFile;
import vn.chungtay.contribution.statement.file.StatementFile.Contents;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.contribution.statement.file.StatementLine;
import vn.chungtay.contribution.statement.write.takestatement.LayoutChoice.Chosen;
import vn.chungtay.contribution.statement.write.takestatement.LayoutChoice.Fitting;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.command.Staged;
import vn.chungtay.infra.service.errors.ErrorTexts;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.UploadedTables;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.view.MinPosition;

/** Takes bank statements, XLSX or CSV as the body of the request. */
@RestController
public class TakeStatementEndpoint {

    private static final String PATH = "/api/v1/contributions/accounts/{accountId}/statements";

    /** So many lines are shown as they would be read. */
    private static final int SAMPLES = 5;

    private final StatementIntake intake;
    private final LayoutChoice layouts;
    private final UploadedTables uploads;
    private final ErrorTexts texts;
    private final Clock clock;

    public TakeStatementEndpoint(
            StatementIntake intake, LayoutChoice layouts, UploadedTables uploads, ErrorTexts texts, Clock clock) {
        this.intake = intake;
        this.layouts = layouts;
        this.uploads = uploads;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What an import would find. It names nobody: answers are remembered.
     *
     * @param lines lines of money that came in
     * @param withCode how many of them have exactly one transfer code
     * @param debits lines of money that left
     * @param creditVnd what came in, đồng
     * @param debitVnd what left, đồng
     * @param samples the first lines as they would be read
     * @param faults what is wrong, at most {@link StatementFile#MOST_FAULTS}; only a file without any can be imported
     * @param fittingProfiles where the layout is not the file's, profiles of the caller's unit that are
     */
    public record Preview(
            int lines,
            int withCode,
            int debits,
            long creditVnd,
            long debitVnd,
            List<Sample> samples,
            List<Fault> faults,
            List<Fitting> fittingProfiles) {}

    /**
     * A line as it would be read, without who paid.
     *
     * @param line row of the file, from 1
     * @param day of the booking
     * @param debitVnd what left, đồng; 0 where something came in
     * @param creditVnd what came in, đồng; 0 where something left
     * @param balanceVnd the balance after it, đồng; left out where the layout has none
     * @param narrativeLength how many characters the bank says of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sample(
            int line,
            LocalDate day,
            long debitVnd,
            long creditVnd,
            @Nullable Long balanceVnd,
            int narrativeLength) {

        static Sample of(StatementLine line) {
            return new Sample(
                    line.row(),
                    line.day(),
                    line.debitVnd(),
                    line.creditVnd(),
                    line.balanceVnd(),
                    line.narrative().length());
        }
    }

    /**
     * What is wrong in one line.
     *
     * @param line row of the file, from 1; 0 where the file as a whole is meant
     * @param code stable name of the fault
     * @param text the same for people, in the caller's language
     */
    public record Fault(int line, String code, String text) {}

    /**
     * Looks at a statement and keeps nothing of it.
     *
     * @param debitsSkipped whether lines of money that left are passed over; otherwise they are listed
     */
    @PostMapping(PATH + "/preview")
    @Permitted(TakeStatement.OPERATION)
    public Preview preview(
            @PathVariable String accountId,
            @RequestParam(defaultValue = "false") boolean debitsSkipped,
            LayoutParameters layout,
            HttpServletRequest request,
            Actor actor,
            MinPosition minPosition)
            throws IOException {
        var account = new AccountId(accountId);
        var caller = new Caller(actor, minPosition);
        Expected expected = expected(account, debitsSkipped, layouts.of(layout, account, caller));
        return uploads.read(request, content -> {
            var samples = new ArrayList<Sample>(SAMPLES);
            int[] withCode = new int[1];
            Contents contents = StatementFile.read(content, expected, line -> {
                withCode[0] += line.creditVnd() > 0
                                && TransferCode.in(line.narrative()).size() == 1
                        ? 1
                        : 0;
                if (samples.size() < SAMPLES) {
                    samples.add(Sample.of(line));
                }
            });
            return new Preview(
                    contents.credits(),
                    withCode[0],
                    contents.debits(),
                    contents.creditVnd(),
                    contents.debitVnd(),
                    samples,
                    faults(contents, request),
                    intake.fitting(contents, content, account, caller));
        });
    }

    /**
     * Takes a statement. A single fault refuses all of it. Its lines are posted in the background; what was posted from an
     * earlier file already is passed over.
     *
     * @param debitsSkipped whether lines of money that left are passed over; otherwise they are listed
     */
    @PostMapping(PATH)
    @Permitted(TakeStatement.OPERATION)
    public ResponseEntity<Accepted> take(
            @PathVariable String accountId,
            @RequestParam(defaultValue = "false") boolean debitsSkipped,
            LayoutParameters layout,
            HttpServletRequest request,
            MinPosition minPosition,
            CommandCall call)
            throws IOException {
        var account = new AccountId(accountId);
        var caller = new Caller(call.actor(), minPosition);
        Chosen chosen = layouts.of(layout, account, caller);
        Expected expected = expected(account, debitsSkipped, chosen);
        TakeStatement command =
                uploads.read(request, content -> intake.stage(account, content, expected, chosen.profile(), caller));
        return Staged.send(
                () -> call.create(command, "/api/v1/contributions/statements"),
                accepted -> accepted.id().equals(command.statementId().value()),
                () -> intake.forget(command));
    }

    private List<Fault> faults(Contents contents, HttpServletRequest request) {
        Locale language = Problems.language(request);
        return contents.faults().stream()
                .map(fault -> new Fault(
                        fault.line(),
                        fault.code(),
                        texts.text(fault.code(), fault.facts(), language).orElse(fault.code())))
                .toList();
    }

    private Expected expected(AccountId account, boolean debitsSkipped, Chosen layout) {
        return new Expected(layout.layout(), account.accountNumber(), today(), debitsSkipped);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
    }
}
