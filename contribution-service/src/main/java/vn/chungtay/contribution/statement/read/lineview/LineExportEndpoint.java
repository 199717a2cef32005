package vn.chungtay.contribution.statement.read.lineview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.Table;
import vn.chungtay.infra.service.table.TableFormat;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Sends the lines that nobody has said anything about, as a table; who paid stays in the vault. */
@RestController
public class LineExportEndpoint {

    private static final int BATCH = 500;

    private final Views views;

    public LineExportEndpoint(Views views) {
        this.views = views;
    }

    /**
     * Those of one account, the oldest first.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @GetMapping("/api/v1/contributions/accounts/{accountId}/waiting-lines.{format}")
    @Permitted("contribution.read-statement")
    public void waiting(
            @PathVariable String accountId,
            @PathVariable String format,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        send(where("accountId").is(accountId), format, minPosition, response);
    }

    /**
     * Those of all accounts of a unit or of all units, the oldest first.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param unitCode the unit that collects; left out for all units
     */
    @GetMapping("/api/v1/contributions/exports/waiting-lines.{format}")
    @Permitted("contribution.read-statement")
    public void waitingOfUnits(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String unitCode,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        send(unitCode == null ? new Criteria() : where("unitCode").is(unitCode), format, minPosition, response);
    }

    private void send(Criteria which, String format, MinPosition minPosition, HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        ServedDocuments lines = views.read(LineViewProjector.VIEW, minPosition, documents -> documents)
                .data();
        table.send(response, "waiting-lines", rows -> write(rows, lines, which));
    }

    private static void write(Table table, ServedDocuments lines, Criteria which) throws IOException {
        table.row("Ngày giao dịch", "Đơn vị", "Tài khoản", "Dòng sao kê", "Số tiền (đồng)", "Lý do chờ");
        List<LineDocument> batch = after(lines, which, -1);
        while (!batch.isEmpty()) {
            for (LineDocument line : batch) {
                table.row(
                        line.bookedOn(), line.unitCode(), line.accountId(), line.id(), line.amountVnd(), line.reason());
            }
            batch = after(lines, which, batch.getLast().takenAt());
        }
    }

    private static List<LineDocument> after(ServedDocuments lines, Criteria which, long takenAt) {
        Criteria waiting = where("state").is("WAITING").and("takenAt").gt(takenAt);
        return lines.find(
                LineDocument.class,
                query(new Criteria().andOperator(which, waiting))
                        .with(Sort.by("takenAt"))
                        .limit(BATCH));
    }
}
