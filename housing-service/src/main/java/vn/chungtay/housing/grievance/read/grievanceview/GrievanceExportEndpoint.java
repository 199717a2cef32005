package vn.chungtay.housing.grievance.read.grievanceview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.export.ListDownload;
import vn.chungtay.housing.export.ListFile;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Gives lists of grievances as files. They are written while they are read: no list is ever in memory as a whole. */
@RestController
public class GrievanceExportEndpoint {

    private static final String EXPORT = "housing.export-grievances";

    /** How many are read at once. */
    private static final int CHUNK = 500;

    private static final ListDownload<GrievancePage.Line> FILE =
            new ListDownload<>("phan-anh", List.of(GrievanceColumn.values()));

    private final Views views;
    private final ListedUnits units;
    private final Today today;

    public GrievanceExportEndpoint(Views views, ListedUnits units, Today today) {
        this.views = views;
        this.units = units;
        this.today = today;
    }

    /**
     * The list as CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it).
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/grievances.csv")
    @Permitted(EXPORT)
    public void csv(
            @ModelAttribute @Valid GrievanceFilter filter,
            MinPosition minPosition,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        units.require(actor, EXPORT, filter.unitCode());
        Locale language = Problems.language(request);
        write(filter, minPosition, lines -> FILE.csv(response, language, lines));
    }

    /**
     * The list as a workbook of one sheet.
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/grievances.xlsx")
    @Permitted(EXPORT)
    public void xlsx(
            @ModelAttribute @Valid GrievanceFilter filter,
            MinPosition minPosition,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        units.require(actor, EXPORT, filter.unitCode());
        Locale language = Problems.language(request);
        String sheet = language.getLanguage().equals("en") ? "Grievances" : "Phản ánh";
        write(filter, minPosition, lines -> FILE.xlsx(response, language, sheet, lines));
    }

    /** The file is begun when the view is as far as the caller wants, so that until then an error is an answer like any other. */
    private void write(
            GrievanceFilter filter,
            MinPosition minPosition,
            Consumer<Consumer<ListFile<GrievancePage.Line>>> download) {
        LocalDate day = today.inVietnam();
        views.read(GrievanceViewProjector.VIEW, minPosition, all -> {
            download.accept(file -> each(all, filter, day, file));
            return filter;
        });
    }

    private static void each(
            ServedDocuments all, GrievanceFilter filter, LocalDate day, ListFile<GrievancePage.Line> file) {
        String after = "";
        while (after != null) {
            GrievancePage page =
                    GrievancePage.of(all.find(GrievanceDocument.class, filter.page(day, after, CHUNK + 1)), CHUNK, day);
            page.grievances().forEach(file::add);
            after = page.next();
        }
    }
}
