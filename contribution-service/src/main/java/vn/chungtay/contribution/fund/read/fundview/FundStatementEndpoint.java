package vn.chungtay.contribution.fund.read.fundview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.Table;
import vn.chungtay.infra.service.table.TableFormat;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Sends what was booked in a fund on each day, as a table: the days of a closed month never change. */
@RestController
public class FundStatementEndpoint {

    private static final int BATCH = 500;

    private final Views views;

    public FundStatementEndpoint(Views views) {
        this.views = views;
    }

    /**
     * One row for each day on which something was booked: what came in (gifts, returned by houses, from other funds, interest), what
     * left
     * (to houses, back to givers, as fees, to other funds), what was newly set aside, and what was free, set aside and held at its
     * end. A correction counts below 0, and so does what was set aside and is free again.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/statement.{format}")
    @Permitted("contribution.read-fund")
    public void statement(
            @PathVariable String fundId,
            @PathVariable String format,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        SortedMap<LocalDate, FundDay> days = views.read(
                        FundViewProjector.VIEW, minPosition, funds -> days(funds, fundId))
                .data();
        table.send(response, "fund-statement", rows -> write(rows, days));
    }

    private static SortedMap<LocalDate, FundDay> days(ServedDocuments funds, String fundId) {
        if (funds.find(FundDocument.class, fundId) == null) {
            throw new NotFound("fund.unknown", Map.of("id", fundId));
        }
        SortedMap<LocalDate, FundDay> days = new TreeMap<>();
        List<EntryDocument> batch = after(funds, fundId, -1);
        while (!batch.isEmpty()) {
            batch.forEach(entry ->
                    days.computeIfAbsent(entry.bookDay(), day -> new FundDay()).add(entry));
            batch = after(funds, fundId, batch.getLast().id());
        }
        return days;
    }

    private static List<EntryDocument> after(ServedDocuments funds, String fundId, long id) {
        return funds.find(
                EntryDocument.class,
                query(where("fundId").is(fundId).and("_id").gt(id))
                        .with(Sort.by("_id"))
                        .limit(BATCH));
    }

    private static void write(Table table, SortedMap<LocalDate, FundDay> days) throws IOException {
        table.row(
                "Ngày",
                "Ủng hộ (đồng)",
                "Nhà trả lại (đồng)",
                "Quỹ khác chuyển đến (đồng)",
                "Lãi tiền gửi (đồng)",
                "Chi cho nhà (đồng)",
                "Hoàn người ủng hộ (đồng)",
                "Phí (đồng)",
                "Chuyển quỹ khác (đồng)",
                "Giữ thêm cho nhà (đồng)",
                "Khả dụng cuối ngày (đồng)",
                "Đang giữ cuối ngày (đồng)",
                "Số dư cuối ngày (đồng)");
        long availableVnd = 0;
        long reservedVnd = 0;
        for (Map.Entry<LocalDate, FundDay> entry : days.entrySet()) {
            FundDay day = entry.getValue();
            availableVnd += day.toVnd(Account.CASH);
            reservedVnd += day.toVnd(Account.RESERVED);
            table.row(
                    entry.getKey(),
                    day.fromVnd(Account.GIFTS),
                    day.fromVnd(Account.RETURNED),
                    day.fromVnd(Account.TRANSFERS_IN),
                    day.fromVnd(Account.INTEREST),
                    day.toVnd(Account.DISBURSED),
                    day.toVnd(Account.REFUNDED),
                    day.toVnd(Account.FEES),
                    day.toVnd(Account.TRANSFERS_OUT),
                    day.toVnd(Account.RESERVED) + day.toVnd(Account.DISBURSED),
                    availableVnd,
                    reservedVnd,
                    availableVnd + reservedVnd);
        }
    }
}
