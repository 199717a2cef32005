package vn.chungtay.housing.housecase.write.recordfunding;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;

/**
 * The fund refused the part.
 *
 * @param caseId the case
 * @param instalmentId the request that was answered
 * @param availableVnd what the fund had available, đồng
 * @param reason code of the refusal
 * @param occurredOn day on which the fund did it
 */
public record RecordRefusal(
        @TargetAggregateIdentifier CaseId caseId,
        InstalmentId instalmentId,
        long availableVnd,
        String reason,
        LocalDate occurredOn)
        implements HouseCaseCommand {}
