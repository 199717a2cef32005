package vn.chungtay.contribution.payroll.write.importpayroll;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.write.resolveline.ProposePayroll;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.command.Staged;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.UploadedTables;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes lists of what staff give, XLSX as the body of the request. */
@RestController
public class ImportPayrollEndpoint {

    private final PayrollIntake intake;
    private final UploadedTables uploads;
    private final Clock clock;

    public ImportPayrollEndpoint(PayrollIntake intake, UploadedTables uploads, Clock clock) {
        this.intake = intake;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Proposes that a waiting line is what the people of the list give; another person confirms it as every proposal. A single
     * fault refuses all of it, and so does a sum that is not the line's. The same list again finds the line proposed.
     *
     * @param salaryOn the day whose salary is given; needed only where rows have coefficients and no amounts
     * @param occurredOn the day of the proposal
     */
    @PostMapping("/api/v1/contributions/lines/{lineId}/payroll")
    @Permitted(ProposeResolution.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String lineId,
            @RequestParam @Nullable LocalDate salaryOn,
            @RequestParam LocalDate occurredOn,
            HttpServletRequest request,
            CommandCall call)
            throws IOException {
        var day = DayOfFact.of(occurredOn, clock);
        var line = new LineId(lineId);
        ProposePayroll command = uploads.read(request, content -> intake.stage(line, content, salaryOn, day));
        return Staged.send(() -> call.send(command), _ -> intake.hasTaken(command), () -> intake.forget(command));
    }
}
