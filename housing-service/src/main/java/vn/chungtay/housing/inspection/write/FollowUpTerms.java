package vn.chungtay.housing.inspection.write;

import java.time.LocalDate;
import vn.chungtay.housing.shared.Term;

/** By when faults have to be followed up. It is no law but a limit of ours. */
@FunctionalInterface
public interface FollowUpTerms {

    /**
     * The term of faults that were found on a day; it is counted from that day, however late they are written down.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code inspection.no-term-on-day}
     */
    Term followUp(LocalDate foundOn);
}
