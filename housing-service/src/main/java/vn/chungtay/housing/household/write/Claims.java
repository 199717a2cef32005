package vn.chungtay.housing.household.write;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.vault.Pseudonyms;

/** Gives households to cases, in the commit of the command that is being decided. */
@Component
public class Claims {

    private final Repository<Household> households;
    private final Repository<Namesakes> namesakes;
    private final Pseudonyms pseudonyms;

    public Claims(Repository<Household> households, Repository<Namesakes> namesakes, Pseudonyms pseudonyms) {
        this.households = households;
        this.namesakes = namesakes;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Gives the household to the case.
     *
     * @return the cases of other households that look alike
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code household.already-listed}
     */
    public List<String> claim(HouseholdId household, CaseId caseId, Likeness likeness, LocalDate occurredOn)
            throws Exception {
        households
                .loadOrCreate(household.value(), Household::new)
                .execute(free -> free.claim(household, caseId, occurredOn));
        SortedSet<String> others = new TreeSet<>();
        for (String text : likeness.texts()) {
            String id = "namesakes-" + pseudonyms.of(text);
            others.addAll(namesakes
                    .loadOrCreate(id, Namesakes::new)
                    .invoke(alike -> alike.join(id, household, caseId, occurredOn)));
        }
        return List.copyOf(others);
    }
}
