package vn.chungtay.housing.consent.listed;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.errors.NotFound;

/** The cases as the log has them. */
@Component
public class LoggedListedCases implements ListedCases {

    private final EventStore log;

    public LoggedListedCases(EventStore log) {
        this.log = log;
    }

    @Override
    public ListedCase require(CaseId caseId) {
        HouseCaseListed listed = null;
        boolean givenUp = false;
        var events = log.readEvents(caseId.value(), 0);
        while (events.hasNext()) {
            Object event = events.next().getPayload();
            if (event instanceof HouseCaseListed first) {
                listed = first;
            }
            givenUp = givenUp || event instanceof CaseWithdrawn;
        }
        if (listed == null) {
            throw new NotFound("case.unknown", Map.of("id", caseId.value()));
        }
        return new ListedCase(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.simulated(),
                listed.listedOn(),
                listed.headId(),
                givenUp);
    }
}
