package vn.chungtay.housing.housecase.read.caseview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Gives lists of cases as files. They are written while they are read: no list is ever in memory as a whole. */
@RestController
public class CaseExportEndpoint {

    private static final String EXPORT = "housing.export-cases";

    private final Views views;
    private final CaseLists lists;

    CaseExportEndpoint(Views views, CaseLists lists) {
        this.views = views;
        this.lists = lists;
    }

    /**
     * The list as CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it).
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/cases.csv")
    @Permitted(EXPORT)
    public void csv(
            @ModelAttribute @Valid CaseFilter filter,
            MinPosition minPosition,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.requireOwnerOrSponsor(actor, EXPORT, filter);
        write(filter, minPosition, () -> {
            begin(response, "text/csv;charset=UTF-8", "csv");
            return new CsvCases(response.getOutputStream(), Problems.language(request));
        });
    }

    /**
     * The list as a workbook of one sheet.
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/cases.xlsx")
    @Permitted(EXPORT)
    public void xlsx(
            @ModelAttribute @Valid CaseFilter filter,
            MinPosition minPosition,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.requireOwnerOrSponsor(actor, EXPORT, filter);
        write(filter, minPosition, () -> {
            begin(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
            return new XlsxCases(response.getOutputStream(), Problems.language(request));
        });
    }

    /** The file is begun when the view is as far as the caller wants, so that until then an error is an answer like any other. */
    private void write(CaseFilter filter, MinPosition minPosition, Opening opening) {
        views.read(CaseViewProjector.VIEW, minPosition, cases -> {
            try (CaseFile file = opening.open()) {
                lists.each(cases, filter, file::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return filter;
        });
    }

    /** Begins a file. */
    private interface Opening {

        CaseFile open() throws IOException;
    }

    private static void begin(HttpServletResponse response, String contentType, String suffix) {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename=\"ho-so-nha." + suffix + "\"");
        response.setHeader("Cache-Control", "no-store");
    }
}
