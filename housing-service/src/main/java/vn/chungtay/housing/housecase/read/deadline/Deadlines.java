package vn.chungtay.housing.housecase.read.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.DatedRules;

/** By when houses are to be handed over, as the movement's dated rules have it; the deadline was moved several times. */
@Component
public class Deadlines {

    private static final String DOMAIN = "movement";
    private static final String RULE = "programme_deadline";
    private static final String ALL = "all pillars";

    private final Map<Pillar, List<Deadline>> histories = new EnumMap<>(Pillar.class);
    private final Today today;

    /** Reads them from the dated rules. */
    public Deadlines(DatedRules rules, Today today) {
        this.today = today;
        for (Pillar pillar : Pillar.values()) {
            histories.put(pillar, history(rules, pillar));
        }
    }

    /** Every deadline that a programme ever had, each from the day on which it took the place of the one before. */
    public List<Deadline> history(Pillar pillar) {
        return histories.getOrDefault(pillar, List.of());
    }

    /** What holds today. */
    public DeadlinesOfDay today() {
        return on(today.inVietnam());
    }

    /** What held, holds or will hold on a day. */
    public DeadlinesOfDay on(LocalDate day) {
        Map<Pillar, Deadline> inForce = new EnumMap<>(Pillar.class);
        histories.forEach((pillar, history) -> history.stream()
                .filter(deadline -> deadline.holdsOn(day))
                .findFirst()
                .ifPresent(deadline -> inForce.put(pillar, deadline)));
        return new DeadlinesOfDay(day, inForce);
    }

    private static List<Deadline> history(DatedRules rules, Pillar pillar) {
        List<DatedRule> wanted = rules.all().stream()
                .filter(rule -> rule.domain().equals(DOMAIN) && rule.rule().equals(RULE))
                .filter(rule -> rule.appliesTo().equals(pillar.name())
                        || rule.appliesTo().equals(ALL))
                .sorted(Comparator.comparing(
                        (DatedRule rule) -> rule.appliesTo().equals(ALL)))
                .toList();
        List<LocalDate> changes = List.copyOf(changes(wanted));
        List<Deadline> history = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate from = changes.get(i);
            LocalDate to = i + 1 < changes.size() ? changes.get(i + 1).minusDays(1) : null;
            holding(wanted, from).ifPresent(rule -> add(history, rule, from, to));
        }
        return List.copyOf(history);
    }

    /** The days on which another rule may begin to hold. */
    private static SortedSet<LocalDate> changes(List<DatedRule> rules) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        for (DatedRule rule : rules) {
            changes.add(rule.validFrom());
            LocalDate to = rule.validTo();
            if (to != null) {
                changes.add(to.plusDays(1));
            }
        }
        return changes;
    }

    /** A programme without a deadline of its own has that of all, which stand last. */
    private static Optional<DatedRule> holding(List<DatedRule> rules, LocalDate day) {
        return rules.stream().filter(rule -> rule.holdsOn(day)).findFirst();
    }

    /** What goes on is one entry, whatever began or ended beside it. */
    private static void add(List<Deadline> history, DatedRule rule, LocalDate from, @Nullable LocalDate to) {
        LocalDate since = from;
        if (!history.isEmpty()) {
            Deadline before = history.getLast();
            if (before.equals(Deadline.of(rule, before.inForceFrom(), from.minusDays(1)))) {
                since = before.inForceFrom();
                history.removeLast();
            }
        }
        history.add(Deadline.of(rule, since, to));
    }
}
