package vn.chungtay.housing.housecase.read.caseview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.export.ListDownload;
import vn.chungtay.housing.export.ListFile;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Gives lists of cases as files. They are written while they are read: no list is ever in memory as a whole. */
@RestController
public class CaseExportEndpoint {

    private static final String EXPORT = "housing.export-cases";

    private static final ListDownload<CasePage.Line> FILE =
            new ListDownload<>("ho-so-nha", List.of(CaseColumn.values()));

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
        lists.requireOwnerSponsorOrLead(actor, EXPORT, filter);
        Locale language = Problems.language(request);
        write(filter, minPosition, lines -> FILE.csv(response, language, lines));
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
        lists.requireOwnerSponsorOrLead(actor, EXPORT, filter);
        Locale language = Problems.language(request);
        String sheet = language.getLanguage().equals("en") ? "Cases" : "Hồ sơ";
        write(filter, minPosition, lines -> FILE.xlsx(response, language, sheet, lines));
    }

    /** The file is begun when the view is as far as the caller wants, so that until then an error is an answer like any other. */
    private void write(
            CaseFilter filter, MinPosition minPosition, Consumer<Consumer<ListFile<CasePage.Line>>> download) {
        views.read(CaseViewProjector.VIEW, minPosition, cases -> {
            download.accept(file -> lists.each(cases, filter, file::add));
            return filter;
        });
    }
}
