package vn.chungtay.housing.caselist.write.takelist;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.caselist.write.ImportMode;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.command.Staged;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.UploadedTables;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes lists of households, XLSX or CSV as the body of the request. */
@RestController
public class TakeCaseListEndpoint {

    private static final String PATH = "/api/v1/housing/case-lists";

    private final CaseListIntake intake;
    private final UploadedTables uploads;
    private final Clock clock;

    public TakeCaseListEndpoint(CaseListIntake intake, UploadedTables uploads, Clock clock) {
        this.intake = intake;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Takes a list. Its households become cases in the background; what is a case already stays as it is.
     *
     * @param mode what becomes of a list in which something is wrong
     */
    @PostMapping(PATH)
    @Permitted(TakeCaseList.OPERATION)
    public ResponseEntity<Accepted> take(@RequestParam ImportMode mode, HttpServletRequest request, CommandCall call)
            throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
        TakeCaseList command = uploads.read(
                request, content -> intake.stage(mode, content, call.actor(), new DayOfFact(today, today)));
        return Staged.send(
                () -> call.create(command, PATH),
                accepted -> accepted.id().equals(command.listId().value()),
                () -> intake.forget(command));
    }
}
