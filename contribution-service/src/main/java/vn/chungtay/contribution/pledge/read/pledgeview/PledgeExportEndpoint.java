package vn.chungtay.contribution.pledge.read.pledgeview;

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

/** Sends the pledges that are outstanding, of a unit or of all units, as a table; who promised stays in the vault. */
@RestController
public class PledgeExportEndpoint {

    private static final int BATCH = 500;

    private final Views views;

    public PledgeExportEndpoint(Views views) {
        this.views = views;
    }

    /**
     * In the order in which they were made.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param unitCode the unit that collects; left out for all units
     */
    @GetMapping("/api/v1/contributions/exports/pledges.{format}")
    @Permitted("contribution.read-pledge")
    public void pledges(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String unitCode,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        ServedDocuments pledges = views.read(PledgeViewProjector.VIEW, minPosition, documents -> documents)
                .data();
        table.send(response, "pledges", rows -> write(rows, pledges, unitCode));
    }

    /** A pledge has one measure: its row has đồng, or a quantity, or working days. */
    private static void write(Table table, ServedDocuments pledges, @Nullable String unitCode) throws IOException {
        table.row(
                "Ngày hứa",
                "Đơn vị",
                "Đợt vận động",
                "Lời hứa",
                "Người hứa",
                "Hình thức",
                "Hiện vật",
                "Đơn vị tính",
                "Đã hứa",
                "Chưa nhận",
                "Minh họa");
        List<PledgeDocument> batch = after(pledges, unitCode, -1);
        while (!batch.isEmpty()) {
            for (PledgeDocument pledge : batch) {
                row(table, pledge);
            }
            batch = after(pledges, unitCode, batch.getLast().madeAt());
        }
    }

    private static List<PledgeDocument> after(ServedDocuments pledges, @Nullable String unitCode, long madeAt) {
        Criteria open = where("state").is("OPEN").and("madeAt").gt(madeAt);
        return pledges.find(
                PledgeDocument.class,
                query(unitCode == null ? open : open.and("unitCode").is(unitCode))
                        .with(Sort.by("madeAt"))
                        .limit(BATCH));
    }

    private static void row(Table table, PledgeDocument pledge) throws IOException {
        table.row(
                pledge.madeOn(),
                pledge.unitCode(),
                pledge.driveId(),
                pledge.id(),
                pledge.donorKind(),
                pledge.form(),
                pledge.item(),
                unit(pledge),
                pledge.promised(),
                pledge.outstanding(),
                pledge.simulated());
    }

    private static String unit(PledgeDocument pledge) {
        if (pledge.quantityUnit() != null) {
            return pledge.quantityUnit();
        }
        return "WORKING_DAYS".equals(pledge.form()) ? "ngày công" : "đồng";
    }
}
