package vn.chungtay.contribution.drive.read.driveview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A drive as it is kept: the three measures stand apart and are never added together.
 *
 * @param id the drive
 * @param position see {@link ViewDocument#position()}
 * @param fundId its fund
 * @param unitCode the unit that collects
 * @param nameId entry of the vault that holds its name
 * @param legalBasis number of the paper that orders it
 * @param opensOn first day of gifts
 * @param closesOn last day of gifts
 * @param targetVnd what it hopes for, đồng
 * @param simulated whether it was made up for a demonstration
 * @param receivedVnd money received, đồng
 * @param materials material received, one line for each item and unit
 * @param workingDays days of work received
 */
@Document("driveView")
record DriveDocument(
        String id,
        long position,
        String fundId,
        String unitCode,
        String nameId,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        long targetVnd,
        boolean simulated,
        long receivedVnd,
        List<MaterialTotal> materials,
        long workingDays)
        implements ViewDocument {

    static DriveDocument opened(DriveOpened event, Position position) {
        return new DriveDocument(
                event.driveId(),
                position.value(),
                event.fundId(),
                event.unitCode(),
                event.nameId(),
                event.legalBasis(),
                event.opensOn(),
                event.closesOn(),
                event.targetVnd(),
                event.simulated(),
                0,
                List.of(),
                0);
    }

    DriveDocument withMoney(long amountVnd, Position counted) {
        return with(counted, Math.addExact(receivedVnd, amountVnd), materials, workingDays);
    }

    DriveDocument withMaterial(MaterialReceived event, Position counted) {
        List<MaterialTotal> totals = new ArrayList<>(materials);
        MaterialTotal more = MaterialTotal.of(event);
        totals.replaceAll(total -> total.sameKind(more) ? total.plus(more) : total);
        if (totals.stream().noneMatch(total -> total.sameKind(more))) {
            totals.add(more);
        }
        return with(counted, receivedVnd, totals, workingDays);
    }

    DriveDocument withWorkingDays(long days, Position counted) {
        return with(counted, receivedVnd, materials, Math.addExact(workingDays, days));
    }

    private DriveDocument with(Position counted, long money, List<MaterialTotal> material, long days) {
        return new DriveDocument(
                id,
                counted.value(),
                fundId,
                unitCode,
                nameId,
                legalBasis,
                opensOn,
                closesOn,
                targetVnd,
                simulated,
                money,
                material,
                days);
    }
}
