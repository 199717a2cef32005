package vn.chungtay.housing.caselist.write.checklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.caselist.file.ListColumn;
import vn.chungtay.housing.caselist.write.checklist.CheckedRow.State;
import vn.chungtay.housing.caselist.write.takelist.TakeCaseList;
import vn.chungtay.infra.service.errors.ErrorTexts;
import vn.chungtay.infra.service.errors.Problems;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.TableFormat;
import vn.chungtay.infra.service.table.UploadedTables;

/** Looks at lists, XLSX or CSV as the body of the request, and keeps nothing of them. */
@RestController
public class CheckCaseListEndpoint {

    private static final String PATH = "/api/v1/housing/case-lists";

    /** Remarks that one answer shows; the marked workbook has all. */
    private static final int MOST_REMARKS = 100;

    private final CaseListCheck check;
    private final UploadedTables uploads;
    private final ErrorTexts texts;

    public CheckCaseListEndpoint(CaseListCheck check, UploadedTables uploads, ErrorTexts texts) {
        this.check = check;
        this.uploads = uploads;
        this.texts = texts;
    }

    /**
     * What an import would do. It names nobody: answers are remembered.
     *
     * @param rows households on the list
     * @param good rows that would become cases
     * @param doubtful rows that would become cases and wait there until somebody decides that they are no duplicates
     * @param alreadyThere rows that have just such a case
     * @param faulty rows that would become no case
     * @param remarks about faulty and doubtful rows, at most 100
     */
    public record Check(int rows, int good, int doubtful, int alreadyThere, int faulty, List<Remark> remarks) {}

    /**
     * What is to be said of one row.
     *
     * @param row of the file, from 1
     * @param state {@code FAULTY} or {@code DOUBTFUL}
     * @param code stable name of what is wrong
     * @param text the same for people, in the caller's language
     */
    public record Remark(int row, State state, String code, String text) {}

    /** An empty list with the heads of all columns. */
    @GetMapping(PATH + "/template.xlsx")
    @Permitted(TakeCaseList.OPERATION)
    public void template(HttpServletResponse response) throws IOException {
        TableFormat.XLSX.send(
                response,
                "danh-sach-ho",
                table -> table.row((Object[])
                        Stream.of(ListColumn.values()).map(ListColumn::heading).toArray(String[]::new)));
    }

    /** Looks at a list. */
    @PostMapping(PATH + "/check")
    @Permitted(TakeCaseList.OPERATION)
    public Check check(HttpServletRequest request, Actor actor) throws IOException {
        CheckedList list = uploads.read(request, content -> check.of(content, actor));
        Locale language = Problems.language(request);
        return new Check(
                list.rows().size(),
                list.count(State.GOOD),
                list.count(State.DOUBTFUL),
                list.count(State.ALREADY_THERE),
                list.count(State.FAULTY),
                list.rows().stream()
                        .flatMap(row -> row.remarks().stream().map(remark -> remark(row, remark, language)))
                        .limit(MOST_REMARKS)
                        .toList());
    }

    /** Looks at a list and gives it back, with what is to be said of each row beside it. The answer is remembered nowhere. */
    @PostMapping(PATH + "/check.xlsx")
    @Permitted(TakeCaseList.OPERATION)
    public void mark(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        CheckedList list = uploads.read(request, content -> check.of(content, actor));
        response.setHeader("Cache-Control", "no-store");
        TableFormat.XLSX.send(response, "danh-sach-ho", new MarkedList(list, texts, Problems.language(request))::write);
    }

    private Remark remark(CheckedRow row, FileFault remark, Locale language) {
        return new Remark(
                row.number(),
                row.state(),
                remark.code(),
                texts.text(remark.code(), remark.facts(), language).orElse(remark.code()));
    }
}
