package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;

/** When a case stood still, and whether it does. */
final class Suspensions {

    private final List<Suspension> past = new ArrayList<>();
    private @Nullable CaseSuspended present;

    /**
     * The step may be taken although, or because, the case stands still.
     *
     * @throws RuleViolated {@code case.suspended}, {@code case.not-suspended}, {@code case.date-in-suspension},
     *     {@code case.date-before-suspension}
     */
    void check(Step step, LocalDate day) {
        Rule.check(new SuspensionAllowsStep(step, present), new DateOutsideSuspensions(past, day));
        if (step == Step.RESUME_CASE && present != null) {
            Rule.check(new ResumedNotBeforeSuspended(present.occurredOn(), day));
        }
    }

    /** Whether it stands still. */
    boolean present() {
        return present != null;
    }

    void evolve(CaseSuspended event) {
        present = event;
    }

    void evolve(CaseResumed event) {
        if (present != null) {
            past.add(new Suspension(present.occurredOn(), event.occurredOn()));
        }
        present = null;
    }

    /**
     * A time in which the case stood still.
     *
     * @param from its first day
     * @param until the day on which the case went on; things may happen on it
     */
    record Suspension(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }
}
