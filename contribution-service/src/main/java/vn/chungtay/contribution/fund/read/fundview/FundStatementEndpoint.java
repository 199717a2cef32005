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
     * Sums of one day, đồng.
     *
     * @param inVnd what became free
     * @param outVnd what was free and is no more, most of it set aside for houses
     * @param paidVnd what left the fund for houses
     */
    private record Day(long inVnd, long outVnd, long paidVnd) {

        static Day of(EntryDocument entry) {
            return new Day(
                    entry.debit().equals(Account.CASH.name()) ? entry.amountVnd() : 0,
                    entry.credit().equals(Account.CASH.name()) ? entry.amountVnd() : 0,
                    entry.debit().equals(Account.DISBURSED.name()) ? entry.amountVnd() : 0);
        }

        Day plus(Day more) {
            return new Day(inVnd + more.inVnd, outVnd + more.outVnd, paidVnd + more.paidVnd);
        }
    }

    /**
     * One row for each day on which something was booked, with what was free at its end.
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
        SortedMap<LocalDate, Day> days = views.read(FundViewProjector.VIEW, minPosition, funds -> days(funds, fundId))
                .data();
        table.send(response, "fund-statement", rows -> write(rows, days));
    }

    private static SortedMap<LocalDate, Day> days(ServedDocuments funds, String fundId) {
        if (funds.find(FundDocument.class, fundId) == null) {
            throw new NotFound("fund.unknown", Map.of("id", fundId));
        }
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        List<EntryDocument> batch = after(funds, fundId, -1);
        while (!batch.isEmpty()) {
            batch.forEach(entry -> days.merge(entry.bookDay(), Day.of(entry), Day::plus));
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

    private static void write(Table table, SortedMap<LocalDate, Day> days) throws IOException {
        table.row("Ngày", "Vào (đồng)", "Giữ cho nhà (đồng)", "Chi cho nhà (đồng)", "Khả dụng cuối ngày (đồng)");
        long availableVnd = 0;
        for (Map.Entry<LocalDate, Day> entry : days.entrySet()) {
            Day day = entry.getValue();
            availableVnd += day.inVnd() - day.outVnd();
            table.row(entry.getKey(), day.inVnd(), day.outVnd(), day.paidVnd(), availableVnd);
        }
    }
}
