package vn.chungtay.housing.household.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.household.events.HouseholdClaimed;
import vn.chungtay.housing.household.events.NamesakeListed;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.vault.Pseudonyms;

/** Gives households to cases, in the commit of the command that is being decided. */
@Component
public class Claims {

    private static final String NAMESAKES = "namesakes-";

    private final Repository<Household> households;
    private final Repository<Namesakes> namesakes;
    private final Pseudonyms pseudonyms;
    private final EventStore log;

    public Claims(
            Repository<Household> households, Repository<Namesakes> namesakes, Pseudonyms pseudonyms, EventStore log) {
        this.households = households;
        this.namesakes = namesakes;
        this.pseudonyms = pseudonyms;
        this.log = log;
    }

    /** The case that the household has at this moment, as the log says; empty where it may have one. */
    public Optional<CaseId> caseOf(HouseholdId household) {
        CaseId found = null;
        var events = log.readEvents(household.value(), 0);
        while (events.hasNext()) {
            found = events.next().getPayload() instanceof HouseholdClaimed claimed
                    ? new CaseId(claimed.caseId())
                    : null;
        }
        return Optional.ofNullable(found);
    }

    /** The names whom these look like, by the texts of their likeness, where somebody was listed who does; makes none. */
    public Map<String, String> known(List<Likeness> many) {
        return pseudonyms.known(texts(many));
    }

    /**
     * Whether another household was listed that looks alike; joins nothing.
     *
     * @param known names, as told by {@link #known} for this likeness among others
     */
    public boolean looksLikeAnother(Likeness likeness, @Nullable HouseholdId household, Map<String, String> known) {
        return likeness.texts().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .anyMatch(name -> isOfAnother(name, household));
    }

    private boolean isOfAnother(String name, @Nullable HouseholdId household) {
        return log.readEvents(NAMESAKES + name, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(event -> event instanceof NamesakeListed listed
                        && (household == null || !listed.householdId().equals(household.value())));
    }

    /** Names whom these look like, so that each claim finds its own named. */
    public void prepare(List<Likeness> many) {
        pseudonyms.prepare(texts(many));
    }

    private static List<String> texts(List<Likeness> many) {
        return many.stream().flatMap(each -> each.texts().stream()).distinct().toList();
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
            String id = NAMESAKES + pseudonyms.of(text);
            others.addAll(namesakes
                    .loadOrCreate(id, Namesakes::new)
                    .invoke(alike -> alike.join(id, household, caseId, occurredOn)));
        }
        return List.copyOf(others);
    }
}
