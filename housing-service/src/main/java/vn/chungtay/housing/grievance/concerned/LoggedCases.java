package vn.chungtay.housing.grievance.concerned;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.shared.CaseId;

/** The cases as the log has them: nobody who took a step a moment ago is overlooked. */
@Component
public class LoggedCases implements ConcernedCases {

    private final EventStore log;

    public LoggedCases(EventStore log) {
        this.log = log;
    }

    @Override
    public Optional<ConcernedCase> find(CaseId caseId) {
        HouseCaseListed listed = null;
        Set<String> people = new HashSet<>();
        var events = log.readEvents(caseId.value(), 0);
        while (events.hasNext()) {
            switch (events.next().getPayload()) {
                case HouseCaseListed first -> {
                    listed = first;
                    people.add(first.listedBy());
                }
                case SponsorshipEvent sponsored -> people.add(sponsored.confirmedBy());
                case SponsorshipLowered lowered -> people.add(lowered.loweredBy());
                case InstalmentRequested asked -> people.add(asked.requestedBy());
                default -> {}
            }
        }
        return concerned(listed, people);
    }

    private static Optional<ConcernedCase> concerned(@Nullable HouseCaseListed listed, Set<String> people) {
        return Optional.ofNullable(listed)
                .map(first -> new ConcernedCase(
                        first.provinceCode(), first.communeCode(), first.listedOn(), first.simulated(), people));
    }
}
