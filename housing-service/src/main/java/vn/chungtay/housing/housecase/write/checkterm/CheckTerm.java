package vn.chungtay.housing.housecase.write.checkterm;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.InstalmentState;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;

/**
 * Tells a case what time it is: a request that nobody answered is late, and what was set aside and not paid out is given up. Repeated
 * or too early, it changes nothing.
 *
 * @param caseId the case
 * @param instalmentId the request
 * @param found the state in which it was found; in another one it is left alone
 * @param now the present moment
 */
public record CheckTerm(
        @TargetAggregateIdentifier CaseId caseId, InstalmentId instalmentId, InstalmentState found, Instant now)
        implements HouseCaseCommand {}
