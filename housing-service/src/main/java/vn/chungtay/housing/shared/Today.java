package vn.chungtay.housing.shared;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.values.DayOfFact;

/** What day it is. */
@Component
public class Today {

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The present day in Vietnam. */
    public LocalDate inVietnam() {
        return LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
    }
}
