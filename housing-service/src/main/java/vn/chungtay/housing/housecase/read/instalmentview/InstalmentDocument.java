package vn.chungtay.housing.housecase.read.instalmentview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.InstalmentUnanswered;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/** A request for a part of the sum as it is kept: the fold of its events. */
@Document("instalmentView")
@CompoundIndex(name = "byState", def = "{'state': 1, '_id': 1}")
@CompoundIndex(name = "byUnit", def = "{'unitCode': 1, '_id': 1}")
@CompoundIndex(name = "bySponsor", def = "{'sponsorUnitCode': 1, '_id': 1}")
@NullUnmarked
final class InstalmentDocument implements ViewDocument {

    private String id;
    private long position;
    private String caseId;
    private String unitCode;
    private String provinceCode;
    private String pillar;
    private boolean simulated;
    private int ordinal;
    private String sponsorshipId;
    private String sponsorUnitCode;
    private String fundId;
    private long amountVnd;
    private LocalDate requestedOn;
    private String state;
    private Instant since;
    private boolean late;

    /**
     * The document with this event told too.
     *
     * @param recordedAt when it was recorded: what is late is late since then, whatever days people enter
     */
    InstalmentDocument after(InstalmentEvent event, Position at, Instant recordedAt) {
        position = at.value();
        late = event instanceof InstalmentUnanswered;
        since = recordedAt;
        switch (event) {
            case InstalmentRequested requested -> on(requested);
            case InstalmentUnanswered _ -> {} // it still waits
            case InstalmentReserved _ -> state = "RESERVED";
            case InstalmentRefused _ -> state = "REFUSED";
            case InstalmentExpired _ -> state = "EXPIRED";
            case InstalmentReleased _ -> state = "RELEASED";
            case InstalmentPaid _ -> state = state.equals("CANCELLED") ? "RETURN_DUE" : "PAID";
            case InstalmentCancelled _ -> state = state.equals("PAID") ? "RETURN_DUE" : "CANCELLED";
        }
        return this;
    }

    private void on(InstalmentRequested event) {
        id = event.instalmentId();
        caseId = event.caseId();
        unitCode = event.unitCode();
        provinceCode = event.provinceCode();
        pillar = event.pillar();
        simulated = event.simulated();
        ordinal = event.ordinal();
        sponsorshipId = event.sponsorshipId();
        sponsorUnitCode = event.sponsorUnitCode();
        fundId = event.fundId();
        amountVnd = event.amountVnd();
        requestedOn = event.occurredOn();
        state = "REQUESTED";
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    String caseId() {
        return caseId;
    }

    String state() {
        return state;
    }

    InstalmentPage.Line line() {
        return new InstalmentPage.Line(
                id,
                caseId,
                unitCode,
                provinceCode,
                pillar,
                simulated,
                ordinal,
                sponsorshipId,
                sponsorUnitCode,
                fundId,
                amountVnd,
                requestedOn,
                state,
                since,
                late);
    }
}
