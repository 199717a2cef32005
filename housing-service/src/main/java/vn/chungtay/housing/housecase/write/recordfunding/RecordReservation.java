package vn.chungtay.housing.housecase.write.recordfunding;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;

/**
 * The fund set the part aside.
 *
 * @param caseId the case
 * @param instalmentId the request that was answered
 * @param occurredOn day on which the fund did it
 */
public record RecordReservation(
        @TargetAggregateIdentifier CaseId caseId, InstalmentId instalmentId, LocalDate occurredOn)
        implements HouseCaseCommand {}
