package vn.chungtay.housing.housecase.write.recordfunding;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * The part was disbursed, so the household has it.
 *
 * @param caseId the case
 * @param instalmentId the request that was answered
 * @param amount what left the fund
 * @param occurredOn day of the disbursement
 */
public record RecordPayment(
        @TargetAggregateIdentifier CaseId caseId, InstalmentId instalmentId, VndAmount amount, LocalDate occurredOn)
        implements HouseCaseCommand {}
