package vn.chungtay.housing.housecase.write.listcase;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdGroup;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Lists a household that stands on an approved list.
 *
 * @param caseId the new case
 * @param head who they are; goes to the vault, never into an event
 * @param unitCode unit that owns the case
 * @param householdGroup why the household is in need
 * @param pillar programme it belongs to
 * @param kind new build or repair
 * @param communeCode commune, five digits
 * @param communeName its name on that day
 * @param approvedListNumber number of the decision that approved the list
 * @param approvedOn date of that decision
 * @param simulated whether the case is made up, for a demonstration
 * @param occurredOn day of the listing
 */
public record ListCase(
        @TargetAggregateIdentifier CaseId caseId,
        HeadOfHousehold head,
        String unitCode,
        HouseholdGroup householdGroup,
        Pillar pillar,
        HouseKind kind,
        String communeCode,
        String communeName,
        DocumentNumber approvedListNumber,
        LocalDate approvedOn,
        boolean simulated,
        DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.list-case";

    ListCase with(HeadOfHousehold sameHead) {
        return new ListCase(
                caseId,
                sameHead,
                unitCode,
                householdGroup,
                pillar,
                kind,
                communeCode,
                communeName,
                approvedListNumber,
                approvedOn,
                simulated,
                occurredOn);
    }
}
