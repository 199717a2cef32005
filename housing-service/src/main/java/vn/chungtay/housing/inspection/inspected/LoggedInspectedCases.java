package vn.chungtay.housing.inspection.inspected;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.errors.NotFound;

/** The cases as the log has them: what was paid is counted by the day on which it was. */
@Component
public class LoggedInspectedCases implements InspectedCases {

    private final EventStore log;

    public LoggedInspectedCases(EventStore log) {
        this.log = log;
    }

    @Override
    public InspectedCase find(CaseId caseId, LocalDate day) {
        HouseCaseListed listed = null;
        boolean handedOver = false;
        long paidVnd = 0;
        Set<String> photoIds = new HashSet<>();
        var events = log.readEvents(caseId.value(), 0);
        while (events.hasNext()) {
            switch (events.next().getPayload()) {
                case HouseCaseListed first -> listed = first;
                case HouseHandedOver handover ->
                    handedOver = !handover.occurredOn().isAfter(day);
                case InstalmentPaid paid -> paidVnd += paid.occurredOn().isAfter(day) ? 0 : paid.amountVnd();
                case PhotoAdded photo -> photoIds.add(photo.photoId());
                default -> {}
            }
        }
        if (listed == null) {
            throw new NotFound("case.unknown", Map.of("id", caseId.value()));
        }
        return new InspectedCase(
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.simulated(),
                listed.listedOn(),
                handedOver,
                paidVnd,
                photoIds);
    }
}
