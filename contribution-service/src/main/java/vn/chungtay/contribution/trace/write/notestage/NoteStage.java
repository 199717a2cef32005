package vn.chungtay.contribution.trace.write.notestage;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.HouseId;
import vn.chungtay.contribution.trace.write.Stage;

/**
 * Note that a house has got further.
 *
 * @param houseId the house
 * @param caseId its case
 * @param stage where it has got
 * @param provinceCode its province under the structure of {@code listedOn}
 * @param kind {@code NEW} or {@code REPAIR}
 * @param listedOn the day by which the province is coded
 * @param simulated whether the case was made up for a demonstration
 * @param occurredOn the day on which it got there
 */
public record NoteStage(
        @TargetAggregateIdentifier HouseId houseId,
        String caseId,
        Stage stage,
        String provinceCode,
        String kind,
        LocalDate listedOn,
        boolean simulated,
        LocalDate occurredOn) {}
