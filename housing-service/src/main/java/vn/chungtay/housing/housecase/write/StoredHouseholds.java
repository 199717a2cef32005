package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.household.write.Household;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;

/** The households as the log has them. */
@Component
public class StoredHouseholds implements Households {

    private final Repository<Household> households;

    public StoredHouseholds(Repository<Household> households) {
        this.households = households;
    }

    @Override
    public void release(HouseholdId household, CaseId caseId, LocalDate occurredOn) {
        households.load(household.value()).execute(claimed -> claimed.release(household, caseId, occurredOn));
    }
}
