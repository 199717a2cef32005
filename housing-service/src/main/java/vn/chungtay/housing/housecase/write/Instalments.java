package vn.chungtay.housing.housecase.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.InstalmentUnanswered;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.checkterm.CheckTerm;
import vn.chungtay.housing.housecase.write.recordfunding.InstalmentMayBecome;
import vn.chungtay.housing.housecase.write.requestinstalment.FormerInstalmentIsPaid;
import vn.chungtay.housing.housecase.write.requestinstalment.InstalmentGateIsReached;
import vn.chungtay.housing.housecase.write.requestinstalment.InstalmentHasMoney;
import vn.chungtay.housing.housecase.write.requestinstalment.InstalmentIsInPlan;
import vn.chungtay.housing.housecase.write.requestinstalment.InstalmentIsNotUnderWay;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.requestinstalment.SomebodyPromisesMoney;
import vn.chungtay.housing.housecase.write.requestinstalment.SponsorshipIsNamed;
import vn.chungtay.housing.housecase.write.requestinstalment.SponsorshipPromisesMoney;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.values.DayOfFact;

/** The money of one case: what each sponsor promised, and the requests for parts of it in the order they were made. */
@NullUnmarked
final class Instalments {

    private final Map<SponsorshipId, MoneyLine> lines = new LinkedHashMap<>();
    private final Map<InstalmentId, Instalment> byId = new LinkedHashMap<>();

    /** What all sponsors together promised, đồng. */
    long promisedVnd() {
        return lines.values().stream().mapToLong(MoneyLine::amountVnd).sum();
    }

    /**
     * The money that a request is for.
     *
     * @param named whose promise is called on; may be absent where one sponsor alone pays
     * @throws RuleViolated {@code instalment.no-money-for-house}, {@code instalment.no-money-promised},
     *     {@code instalment.sponsorship-not-named}
     */
    MoneyLine line(@Nullable SponsorshipId named) {
        if (named == null) {
            Rule.check(new SomebodyPromisesMoney(lines.size()), new SponsorshipIsNamed(List.copyOf(lines.keySet())));
            return lines.values().iterator().next();
        }
        Rule.check(new SponsorshipPromisesMoney(named, lines.containsKey(named)));
        return lines.get(named);
    }

    /** Fund that was asked. */
    String fundId(Instalment instalment) {
        return lines.get(instalment.sponsorshipId()).fundId();
    }

    /**
     * A request that may be made now.
     *
     * @param line the money that it is for
     * @param reachedOn the stages that the case has reached, and when
     * @throws RuleViolated {@code instalment.not-in-plan} and what else speaks against it
     */
    Instalment next(RequestInstalment command, MoneyLine line, Stage stage, Map<Stage, LocalDate> reachedOn) {
        int ordinal = command.ordinal();
        Rule.check(new InstalmentIsInPlan(ordinal, line.plan()));
        InstalmentPlan.Gate gate = line.plan().gate(ordinal);
        Rule.check(
                new InstalmentHasMoney(ordinal, line.amountVnd(ordinal)),
                new InstalmentGateIsReached(ordinal, gate, stage),
                new InstalmentIsNotUnderWay(ordinal, lastState(line, ordinal)),
                new FormerInstalmentIsPaid(ordinal, done(line)),
                new DateNotBeforeFormerStage(
                        gate.stage(),
                        reachedOn.get(gate.stage()),
                        command.occurredOn().day()));
        return new Instalment(
                command.instalmentId(),
                line.id(),
                ordinal,
                line.amountVnd(ordinal),
                InstalmentState.REQUESTED,
                command.at(),
                false);
    }

    private Instalment mayBecome(InstalmentId id, InstalmentState wanted) {
        Instalment instalment = require(id);
        Rule.check(new InstalmentMayBecome(id, instalment.state(), wanted));
        return instalment;
    }

    /** The request that the fund says yes or no to; absent where it was cancelled, so that the answer changes nothing. */
    Optional<Instalment> awaited(InstalmentId id, InstalmentState answer) {
        return require(id).state().cancelled() ? Optional.empty() : Optional.of(mayBecome(id, answer));
    }

    /** The request that the fund has paid: a fact, whatever became of the request meanwhile. */
    Instalment paid(InstalmentId id) {
        return mayBecome(id, require(id).state().whenPaid());
    }

    /**
     * The term that the request has overrun in the state in which it was found, absent where none.
     *
     * @param rules the terms, as they are on the day of the command
     */
    Optional<DatedValue> overrun(CheckTerm command, PaymentRules rules) {
        Instalment instalment = require(command.instalmentId());
        if (instalment.state() != command.found() || instalment.late()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(command.now(), DayOfFact.VIETNAM);
        return switch (instalment.state()) {
            case REQUESTED -> passed(instalment, rules.answerWithinHours(today), ChronoUnit.HOURS, command.now());
            case RESERVED -> passed(instalment, rules.disburseWithinDays(today), ChronoUnit.DAYS, command.now());
            case PAID, REFUSED, EXPIRED, RELEASED, CANCELLED, RETURN_DUE -> Optional.empty();
        };
    }

    private static Optional<DatedValue> passed(Instalment instalment, DatedValue term, ChronoUnit unit, Instant now) {
        Instant end = instalment.since().plus(term.value().longValueExact(), unit);
        return now.isBefore(end) ? Optional.empty() : Optional.of(term);
    }

    /** The requests that are to be cancelled with the case. */
    List<Instalment> bindingMoney() {
        return byId.values().stream()
                .filter(instalment -> instalment.state().bindsMoney())
                .toList();
    }

    /** Whether nobody promised money. */
    boolean none() {
        return lines.isEmpty();
    }

    /** Whether every part of what each sponsor promised is paid, as far as anything is left in it. */
    boolean complete() {
        return lines.values().stream()
                .allMatch(line -> done(line) == line.partsVnd().size());
    }

    /** What of a promise is asked for, set aside or paid, đồng: what was refused or let go is free. */
    long askedForVnd(SponsorshipId id) {
        return askedFor(id).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<Integer, Long> askedFor(SponsorshipId id) {
        Map<Integer, Long> askedFor = new TreeMap<>();
        byId.values().stream()
                .filter(instalment -> instalment.sponsorshipId().equals(id)
                        && !instalment.state().over())
                .forEach(instalment -> askedFor.put(instalment.ordinal(), instalment.amountVnd()));
        return askedFor;
    }

    /**
     * What each part of a promise is when it is lowered, đồng; empty where no money is left.
     *
     * @param amountVnd what is left of the sum, đồng, at least what is asked for
     */
    List<Long> partsAfterLowering(SponsorshipId id, long amountVnd) {
        return amountVnd == 0 ? List.of() : lines.get(id).plan().partsVnd(amountVnd, askedFor(id));
    }

    void evolve(SponsorshipEvent event) {
        if (event.amountVnd() > 0) {
            MoneyLine line = MoneyLine.of(event);
            lines.put(line.id(), line);
        }
    }

    /** Where no money is left there is no sum any more: nothing of it was ever asked for, or all that was is refused or let go. */
    void evolve(SponsorshipLowered event) {
        lines.computeIfPresent(
                new SponsorshipId(event.sponsorshipId()),
                (_, line) -> event.amountVnd() == 0 ? null : line.after(event));
    }

    void evolve(InstalmentEvent event, Instant recordedAt) {
        var id = new InstalmentId(event.instalmentId());
        boolean late = event instanceof InstalmentUnanswered;
        byId.put(
                id,
                new Instalment(
                        id,
                        sponsorshipOf(event, id),
                        event.ordinal(),
                        event.amountVnd(),
                        stateAfter(event, id),
                        recordedAt,
                        late));
    }

    private SponsorshipId sponsorshipOf(InstalmentEvent event, InstalmentId id) {
        return event instanceof InstalmentRequested asked
                ? new SponsorshipId(asked.sponsorshipId())
                : byId.get(id).sponsorshipId();
    }

    private InstalmentState stateAfter(InstalmentEvent event, InstalmentId id) {
        return switch (event) {
            case InstalmentUnanswered _ -> byId.get(id).state();
            case InstalmentExpired _ -> InstalmentState.EXPIRED;
            case InstalmentReleased _ -> InstalmentState.RELEASED;
            case InstalmentRequested _ -> InstalmentState.REQUESTED;
            case InstalmentReserved _ -> InstalmentState.RESERVED;
            case InstalmentRefused _ -> InstalmentState.REFUSED;
            case InstalmentPaid _ -> byId.get(id).state().whenPaid();
            case InstalmentCancelled _ -> byId.get(id).state().whenCancelled();
        };
    }

    /**
     * The request.
     *
     * @throws RuleViolated {@code instalment.unknown}
     */
    Instalment require(InstalmentId id) {
        Instalment instalment = byId.get(id);
        if (instalment == null) {
            throw new RuleViolated("instalment.unknown", Map.of("id", id.value()));
        }
        return instalment;
    }

    /** Where the last request for the part stands, absent when there was none. */
    private @Nullable InstalmentState lastState(MoneyLine line, int ordinal) {
        InstalmentState last = null;
        for (Instalment instalment : byId.values()) {
            if (instalment.sponsorshipId().equals(line.id()) && instalment.ordinal() == ordinal) {
                last = instalment.state();
            }
        }
        return last;
    }

    /** How many parts of it are done, from the first on: paid, or nothing is left in them. They are paid in their order. */
    private int done(MoneyLine line) {
        Set<Integer> paid = byId.values().stream()
                .filter(instalment -> instalment.sponsorshipId().equals(line.id()))
                .filter(instalment -> instalment.state() == InstalmentState.PAID)
                .map(Instalment::ordinal)
                .collect(Collectors.toSet());
        int done = 0;
        while (done < line.partsVnd().size() && (line.amountVnd(done + 1) == 0 || paid.contains(done + 1))) {
            done++;
        }
        return done;
    }
}
