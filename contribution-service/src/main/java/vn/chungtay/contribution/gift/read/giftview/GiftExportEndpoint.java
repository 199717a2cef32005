package vn.chungtay.contribution.gift.read.giftview;

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

/** Sends the gifts of a unit, or of all units, as a table; their givers stay masked. */
@RestController
public class GiftExportEndpoint {

    private static final int BATCH = 500;

    private final Views views;

    public GiftExportEndpoint(Views views) {
        this.views = views;
    }

    /**
     * In the order in which they were recorded.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param unitCode the unit that collected them; left out for all units
     */
    @GetMapping("/api/v1/contributions/exports/gifts.{format}")
    @Permitted("contribution.read-gift")
    public void gifts(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String unitCode,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        ServedDocuments gifts = views.read(GiftViewProjector.VIEW, minPosition, documents -> documents)
                .data();
        table.send(response, "gifts", rows -> write(rows, gifts, unitCode));
    }

    private static void write(Table table, ServedDocuments gifts, @Nullable String unitCode) throws IOException {
        table.row(
                "Ngày nhận",
                "Đơn vị",
                "Đợt vận động",
                "Khoản đóng góp",
                "Người đóng góp",
                "Hình thức",
                "Số tiền (đồng)",
                "Nhận bằng",
                "Đã hoàn trả (đồng)",
                "Hiện vật",
                "Số lượng",
                "Đơn vị tính",
                "Giá trị khai (đồng)",
                "Ngày công",
                "Nhà được chỉ định",
                "Minh họa");
        long last = -1;
        List<GiftDocument> batch = after(gifts, unitCode, last);
        while (!batch.isEmpty()) {
            for (GiftDocument gift : batch) {
                row(table, gift);
            }
            last = batch.getLast().position();
            batch = after(gifts, unitCode, last);
        }
    }

    private static List<GiftDocument> after(ServedDocuments gifts, @Nullable String unitCode, long position) {
        Criteria which = where("position").gt(position);
        return gifts.find(
                GiftDocument.class,
                query(unitCode == null ? which : which.and("unitCode").is(unitCode))
                        .with(Sort.by("position"))
                        .limit(BATCH));
    }

    private static void row(Table table, GiftDocument gift) throws IOException {
        GiftView.Money money = gift.standing().money();
        GiftView.Material material = gift.standing().material();
        table.row(
                gift.standing().receivedOn(),
                gift.unitCode(),
                gift.driveId(),
                gift.id(),
                gift.donorKind(),
                form(money, material),
                money == null ? null : money.amountVnd(),
                money == null ? null : money.receivedIn(),
                money == null ? null : money.refundedVnd(),
                material == null ? null : material.item(),
                material == null ? null : material.quantity(),
                material == null ? null : material.quantityUnit(),
                material == null ? null : material.declaredValueVnd(),
                gift.standing().workingDays(),
                money == null ? null : money.namedCaseId(),
                gift.simulated());
    }

    /** In what form it was given, by the names that a drive accepts. */
    private static String form(GiftView.@Nullable Money money, GiftView.@Nullable Material material) {
        if (money != null) {
            return money.form();
        }
        return material == null ? "WORKING_DAYS" : "MATERIAL";
    }
}
