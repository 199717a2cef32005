package vn.chungtay.housing.housecase.read.caseview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.reference.DatedRules;
import vn.chungtay.infra.service.values.DayOfFact;

/** By when houses are to be handed over, as the movement's dated rules have it today; the deadline was moved several times. */
@Component
class Deadlines {

    private static final List<String> PILLARS = List.of("NCC", "MTQG_GNBV", "MTQG_DTTS", "CAMPAIGN", "OTHER");

    private final DatedRules rules;
    private final Clock clock;

    Deadlines(DatedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The programmes whose deadline is past. */
    Set<String> latePillars() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
        return PILLARS.stream().filter(pillar -> isPast(pillar, today)).collect(Collectors.toUnmodifiableSet());
    }

    /** The day itself is in time. A pillar without a deadline of its own has that of all. */
    private boolean isPast(String pillar, LocalDate today) {
        return rules.find("movement", "programme_deadline", pillar, today)
                .or(() -> rules.find("movement", "programme_deadline", "all pillars", today))
                .filter(deadline -> today.isAfter(LocalDate.parse(deadline.value())))
                .isPresent();
    }
}
