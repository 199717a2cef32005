package vn.chungtay.contribution.payroll.read.payrollpreview;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.payroll.file.PayrollFile;
import vn.chungtay.contribution.salary.OneDaysSalary;
import vn.chungtay.contribution.statement.read.lineview.LineAmounts;
import vn.chungtay.infra.service.errors.ErrorTexts;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.UploadedTables;
import vn.chungtay.infra.service.view.MinPosition;

/** Shows what an import of a list of staff would find, and keeps nothing of it. */
@RestController
public class PayrollPreviewEndpoint {

    private final OneDaysSalary salary;
    private final LineAmounts lines;
    private final UploadedTables uploads;
    private final ErrorTexts texts;

    public PayrollPreviewEndpoint(OneDaysSalary salary, LineAmounts lines, UploadedTables uploads, ErrorTexts texts) {
        this.salary = salary;
        this.lines = lines;
        this.uploads = uploads;
        this.texts = texts;
    }

    /**
     * What an import would find. It names nobody: answers are remembered.
     *
     * @param people members of staff on the list
     * @param sumVnd what they give together, đồng
     * @param lineVnd what came in with the line, đồng
     * @param faults what is wrong, row by row; only a list without any can be imported
     * @param warnings what is not sure about the rules by which amounts were worked out
     */
    public record Preview(int people, long sumVnd, long lineVnd, List<Fault> faults, List<String> warnings) {}

    /**
     * What is wrong in one row.
     *
     * @param line row of the file, from 1; 0 where the list as a whole is meant
     * @param code stable name of the fault
     * @param text the same for people, in the caller's language
     */
    public record Fault(int line, String code, String text) {}

    /**
     * Looks at a list.
     *
     * @param salaryOn the day whose salary is given; needed only where rows have coefficients and no amounts
     */
    @PostMapping("/api/v1/contributions/lines/{lineId}/payroll/preview")
    @Permitted("contribution.propose-resolution")
    public Preview preview(
            @PathVariable String lineId,
            @RequestParam @Nullable LocalDate salaryOn,
            MinPosition minPosition,
            HttpServletRequest request)
            throws IOException {
        long lineVnd = lines.ofLine(lineId, minPosition);
        PayrollFile.Contents contents = uploads.read(request, content -> PayrollFile.read(content, salary, salaryOn));
        List<FileFault> faults = new ArrayList<>(contents.faults());
        if (faults.isEmpty() && contents.sumVnd() != lineVnd) {
            faults.add(
                    new FileFault(0, "line.parts-differ", Map.of("partsVnd", contents.sumVnd(), "wholeVnd", lineVnd)));
        }
        Locale language = Problems.language(request);
        return new Preview(
                contents.rows().size(),
                contents.sumVnd(),
                lineVnd,
                faults.stream().map(fault -> shown(fault, language)).toList(),
                contents.warnings());
    }

    private Fault shown(FileFault fault, Locale language) {
        return new Fault(
                fault.line(),
                fault.code(),
                texts.text(fault.code(), fault.facts(), language).orElse(fault.code()));
    }
}
