package vn.chungtay.contribution.drive.read.driveview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveDrafted;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A drive as it is kept.
 *
 * @param id the drive
 * @param position see {@link ViewDocument#position()}
 * @param version sequence of its last event, for {@code If-Match}
 * @param state {@code DRAFT}, {@code OPEN} or {@code CLOSED}
 * @param fundId its fund
 * @param unitCode the unit that collects
 * @param nameId entry of the vault that holds its name
 * @param legalBasis number of the paper that orders it
 * @param opensOn first day of gifts
 * @param deadlines its last days, the first one first; the last one holds
 * @param targetVnd what it hopes for, đồng
 * @param forms what it accepts
 * @param simulated whether it was made up for a demonstration
 * @param closedOn the day it was closed, absent until then
 * @param totals what it has brought in
 */
@Document("driveView")
record DriveDocument(
        String id,
        long position,
        long version,
        String state,
        String fundId,
        String unitCode,
        String nameId,
        String legalBasis,
        LocalDate opensOn,
        List<Deadline> deadlines,
        long targetVnd,
        List<String> forms,
        boolean simulated,
        @Nullable LocalDate closedOn,
        DriveTotals totals)
        implements ViewDocument {

    static DriveDocument drafted(DriveDrafted event, Position position) {
        return new DriveDocument(
                event.driveId(),
                position.value(),
                0,
                "DRAFT",
                event.fundId(),
                event.unitCode(),
                event.nameId(),
                event.legalBasis(),
                event.opensOn(),
                List.of(new Deadline(event.closesOn(), event.legalBasis(), event.occurredOn())),
                event.targetVnd(),
                event.forms(),
                event.simulated(),
                null,
                DriveTotals.NOTHING);
    }

    static DriveDocument opened(DriveOpened event, Position position) {
        return new DriveDocument(
                event.driveId(),
                position.value(),
                0,
                "OPEN",
                event.fundId(),
                event.unitCode(),
                event.nameId(),
                event.legalBasis(),
                event.opensOn(),
                List.of(new Deadline(event.closesOn(), event.legalBasis(), event.occurredOn())),
                event.targetVnd(),
                event.forms(),
                event.simulated(),
                null,
                DriveTotals.NOTHING);
    }

    DriveDocument open(Position counted) {
        return next(counted, "OPEN", deadlines, null);
    }

    DriveDocument with(DeadlineChanged event, Position counted) {
        List<Deadline> more = new ArrayList<>(deadlines);
        more.add(new Deadline(event.closesOn(), event.legalBasis(), event.occurredOn()));
        return next(counted, state, more, closedOn);
    }

    DriveDocument closed(DriveClosed event, Position counted) {
        return next(counted, "CLOSED", deadlines, event.occurredOn());
    }

    DriveDocument with(DriveTotals next, Position counted) {
        return new DriveDocument(
                id,
                counted.value(),
                version,
                state,
                fundId,
                unitCode,
                nameId,
                legalBasis,
                opensOn,
                deadlines,
                targetVnd,
                forms,
                simulated,
                closedOn,
                next);
    }

    LocalDate closesOn() {
        return deadlines.getLast().closesOn();
    }

    private DriveDocument next(Position counted, String next, List<Deadline> days, @Nullable LocalDate closed) {
        return new DriveDocument(
                id,
                counted.value(),
                version + 1,
                next,
                fundId,
                unitCode,
                nameId,
                legalBasis,
                opensOn,
                days,
                targetVnd,
                forms,
                simulated,
                closed,
                totals);
    }
}
