package vn.chungtay.housing.grievance.write;

import java.time.LocalDate;
import vn.chungtay.housing.shared.Term;

/** The dated rules of grievances, in the words of this service. None is law; all are limits of ours. */
public interface GrievanceTerms {

    /**
     * By when a level has to answer. Working days count, the day on which the term begins does not.
     *
     * @param begun day of the lodging, the reopening or the escalation
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code grievance.no-term-on-day}
     */
    Term answer(Level level, LocalDate begun);

    /**
     * Until when an answer can be found wanting.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code grievance.no-term-on-day}
     */
    Term reopening(LocalDate answeredOn);
}
