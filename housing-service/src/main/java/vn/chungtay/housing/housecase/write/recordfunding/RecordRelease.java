package vn.chungtay.housing.housecase.write.recordfunding;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;

/**
 * The fund let go what it had set aside.
 *
 * @param caseId the case
 * @param instalmentId the request
 * @param occurredOn day on which the money was free again
 */
public record RecordRelease(@TargetAggregateIdentifier CaseId caseId, InstalmentId instalmentId, LocalDate occurredOn)
        implements HouseCaseCommand {}
