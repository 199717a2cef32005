package vn.chungtay.contribution.fund.read.fundview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.Table;
import vn.chungtay.infra.service.table.TableFormat;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Sends a fund's ledger entry by entry, each with the line of the bank that it is tied to. */
@RestController
public class FundEntriesExportEndpoint {

    private static final int BATCH = 500;

    private final Views views;

    public FundEntriesExportEndpoint(Views views) {
        this.views = views;
    }

    /**
     * One row for each entry, the oldest first.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/entries.{format}")
    @Permitted("contribution.read-fund")
    public void entries(
            @PathVariable String fundId,
            @PathVariable String format,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        ServedDocuments funds = views.read(FundViewProjector.VIEW, minPosition, documents -> documents)
                .data();
        if (funds.find(FundDocument.class, fundId) == null) {
            throw new NotFound("fund.unknown", Map.of("id", fundId));
        }
        table.send(response, "fund-entries", rows -> write(rows, funds, fundId));
    }

    private static void write(Table table, ServedDocuments funds, String fundId) throws IOException {
        table.row(
                "Bút toán",
                "Ngày ghi sổ",
                "Ngày phát sinh",
                "Nợ",
                "Có",
                "Số tiền (đồng)",
                "Chứng từ",
                "Khoản ủng hộ",
                "Đợt chi",
                "Đính chính bút toán",
                "Dòng sao kê");
        List<EntryDocument> batch = after(funds, fundId, -1);
        while (!batch.isEmpty()) {
            for (EntryDocument entry : batch) {
                table.row(
                        entry.entryId(),
                        entry.bookDay(),
                        entry.occurredOn(),
                        entry.debit(),
                        entry.credit(),
                        entry.amountVnd(),
                        entry.documentNumber(),
                        entry.giftId(),
                        entry.instalmentId(),
                        entry.correctsEntryId(),
                        entry.bankLineId());
            }
            batch = after(funds, fundId, batch.getLast().id());
        }
    }

    private static List<EntryDocument> after(ServedDocuments funds, String fundId, long id) {
        return funds.find(
                EntryDocument.class,
                query(where("fundId").is(fundId).and("_id").gt(id))
                        .with(Sort.by("_id"))
                        .limit(BATCH));
    }
}
