package vn.chungtay.housing.housecase.read.caseview;

import java.time.Instant;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.read.caseview.CaseDocument.At;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells each case's life. */
@Projector(view = CaseViewProjector.VIEW, documents = CaseDocument.class)
public class CaseViewProjector {

    /** Name of the view. */
    public static final String VIEW = "case-view";

    private final ViewDocuments views;

    public CaseViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(HouseCaseListed event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        views.create(CaseDocument.listed(event, new At(position, version, recordedAt)));
    }

    @EventHandler
    void on(
            SponsorshipConfirmed event,
            Position position,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(FoundationConfirmed event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(InstalmentRequested event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(InstalmentReserved event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(InstalmentRefused event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(InstalmentPaid event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(HouseAccepted event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(HouseHandedOver event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    @EventHandler
    void on(CaseSettled event, Position position, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        change(event.caseId(), new At(position, version, recordedAt), (seen, at) -> seen.with(event, at));
    }

    private void change(String caseId, At at, BiFunction<CaseDocument, At, CaseDocument> next) {
        views.change(CaseDocument.class, caseId, at.position(), seen -> next.apply(seen, at));
    }
}
