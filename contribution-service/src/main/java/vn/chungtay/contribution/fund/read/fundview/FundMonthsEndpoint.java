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
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows the months of a fund with their balances, those that are closed and those that are open. */
@RestController
public class FundMonthsEndpoint {

    private static final String READ = "contribution.read-fund";

    private final Views views;

    public FundMonthsEndpoint(Views views) {
        this.views = views;
    }

    /** All months in which something was booked or that were closed, the oldest first: at most twelve a year. */
    @GetMapping("/api/v1/contributions/funds/{fundId}/months")
    @Permitted(READ)
    public Answer<List<MonthView>> months(@PathVariable String fundId, MinPosition minPosition) {
        return views.read(FundViewProjector.VIEW, minPosition, funds -> months(funds, fundId));
    }

    /**
     * The same as a table.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @GetMapping("/api/v1/contributions/funds/{fundId}/months.{format}")
    @Permitted(READ)
    public void table(
            @PathVariable String fundId,
            @PathVariable String format,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        List<MonthView> months = months(fundId, minPosition).data();
        table.send(response, "fund-months", rows -> write(rows, months));
    }

    private static List<MonthView> months(ServedDocuments funds, String fundId) {
        if (funds.find(FundDocument.class, fundId) == null) {
            throw new NotFound("fund.unknown", Map.of("id", fundId));
        }
        return MonthView.of(funds.find(
                MonthDocument.class, query(where("fundId").is(fundId)).with(Sort.by("month"))));
    }

    private static void write(Table table, List<MonthView> months) throws IOException {
        table.row(
                "Tháng",
                "Trạng thái",
                "Đầu kỳ (đồng)",
                "Vào (đồng)",
                "Ra (đồng)",
                "Cuối kỳ (đồng)",
                "Ghi muộn từ tháng đã khóa (đồng)",
                "Số dư ngân hàng (đồng)",
                "Kiểm kê tiền mặt (đồng)",
                "Dòng báo có ngân hàng chưa thuộc sổ (đồng)",
                "Ngày khóa sổ");
        for (MonthView month : months) {
            table.row(
                    month.month(),
                    month.state(),
                    month.openingVnd(),
                    month.inVnd(),
                    month.outVnd(),
                    month.closingVnd(),
                    month.lateVnd(),
                    month.bankVnd(),
                    month.cashVnd(),
                    month.openLinesVnd(),
                    month.closedOn());
        }
    }
}
