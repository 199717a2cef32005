package vn.chungtay.contribution.drive.read.driveview;

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
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.Table;
import vn.chungtay.infra.service.table.TableFormat;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Sends how far the drives of a unit, or of all units, have got, as a table. */
@RestController
public class DriveExportEndpoint {

    private static final int BATCH = 500;

    private final Views views;
    private final PersonalDataVault vault;

    public DriveExportEndpoint(Views views, PersonalDataVault vault) {
        this.views = views;
        this.vault = vault;
    }

    /**
     * In the order in which they were opened.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param unitCode the unit that collects; left out for all units
     */
    @GetMapping("/api/v1/contributions/exports/drives.{format}")
    @Permitted("contribution.read-drive")
    public void drives(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String unitCode,
            MinPosition minPosition,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        ServedDocuments drives = views.read(DriveViewProjector.VIEW, minPosition, documents -> documents)
                .data();
        table.send(response, "drives", rows -> write(rows, drives, unitCode, actor));
    }

    private void write(Table table, ServedDocuments drives, @Nullable String unitCode, Actor actor) throws IOException {
        table.row(
                "Đơn vị",
                "Đợt vận động",
                "Tên",
                "Căn cứ",
                "Từ ngày",
                "Đến ngày",
                "Mục tiêu (đồng)",
                "Đã nhận (đồng)",
                "Còn thiếu (đồng)",
                "Ngày công",
                "Minh họa");
        String last = "";
        List<DriveDocument> batch = after(drives, unitCode, last);
        while (!batch.isEmpty()) {
            for (DriveDocument drive : batch) {
                row(table, drive, actor);
            }
            last = batch.getLast().id();
            batch = after(drives, unitCode, last);
        }
    }

    private static List<DriveDocument> after(ServedDocuments drives, @Nullable String unitCode, String id) {
        Criteria which = where("_id").gt(id);
        return drives.find(
                DriveDocument.class,
                query(unitCode == null ? which : which.and("unitCode").is(unitCode))
                        .with(Sort.by("_id"))
                        .limit(BATCH));
    }

    private void row(Table table, DriveDocument drive, Actor actor) throws IOException {
        table.row(
                drive.unitCode(),
                drive.id(),
                vault.read(drive.nameId(), actor, "drive-export").getOrDefault(VaultFields.NAME, ""),
                drive.legalBasis(),
                drive.opensOn(),
                drive.closesOn(),
                drive.targetVnd(),
                drive.totals().keptVnd(),
                Math.max(0, drive.targetVnd() - drive.totals().keptVnd()),
                drive.totals().workingDays(),
                drive.simulated());
    }
}
