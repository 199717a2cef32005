package vn.chungtay.housing.housecase.read.instalmentview;

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
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Gives lists of requests for money as files. They are written while they are read: no list is ever in memory as a whole. */
@RestController
public class InstalmentExportEndpoint {

    private static final String EXPORT = "housing.export-instalments";

    /** How many are read at once. */
    private static final int CHUNK = 500;

    private static final ListDownload<InstalmentPage.Line> FILE =
            new ListDownload<>("dot-chi", List.of(InstalmentColumn.values()));

    private final Views views;
    private final ListedUnits units;

    public InstalmentExportEndpoint(Views views, ListedUnits units) {
        this.views = views;
        this.units = units;
    }

    /**
     * The list as CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it).
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/instalments.csv")
    @Permitted(EXPORT)
    public void csv(
            @ModelAttribute @Valid InstalmentFilter filter,
            MinPosition minPosition,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        units.require(actor, EXPORT, filter.anyUnitCode());
        Locale language = Problems.language(request);
        write(filter, minPosition, lines -> FILE.csv(response, language, lines));
    }

    /**
     * The list as a workbook of one sheet.
     *
     * @param filter as in the list
     */
    @GetMapping("/api/v1/housing/instalments.xlsx")
    @Permitted(EXPORT)
    public void xlsx(
            @ModelAttribute @Valid InstalmentFilter filter,
            MinPosition minPosition,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        units.require(actor, EXPORT, filter.anyUnitCode());
        Locale language = Problems.language(request);
        String sheet = language.getLanguage().equals("en") ? "Instalments" : "Đợt chi";
        write(filter, minPosition, lines -> FILE.xlsx(response, language, sheet, lines));
    }

    /** The file is begun when the view is as far as the caller wants, so that until then an error is an answer like any other. */
    private void write(
            InstalmentFilter filter,
            MinPosition minPosition,
            Consumer<Consumer<ListFile<InstalmentPage.Line>>> download) {
        views.read(InstalmentViewProjector.VIEW, minPosition, all -> {
            download.accept(file -> each(all, filter, file));
            return filter;
        });
    }

    private static void each(ServedDocuments all, InstalmentFilter filter, ListFile<InstalmentPage.Line> file) {
        String after = "";
        while (after != null) {
            InstalmentPage page =
                    InstalmentPage.of(all.find(InstalmentDocument.class, filter.page(after, CHUNK + 1)), CHUNK);
            page.instalments().forEach(file::add);
            after = page.next();
        }
    }
}
