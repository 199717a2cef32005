package vn.chungtay.housing.housecase.write;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.PayeeDecided;
import vn.chungtay.housing.housecase.events.PayeeEvent;
import vn.chungtay.housing.housecase.events.PayeeNamed;
import vn.chungtay.housing.housecase.write.decidepayee.DecidePayee;
import vn.chungtay.housing.housecase.write.decidepayee.PayeeIsDecidedByAnother;
import vn.chungtay.housing.housecase.write.decidepayee.PayeeWaitsForDecision;
import vn.chungtay.housing.housecase.write.namepayee.NamePayee;
import vn.chungtay.housing.housecase.write.namepayee.OtherPayee;
import vn.chungtay.housing.housecase.write.namepayee.PayeeIsAnother;
import vn.chungtay.housing.housecase.write.requestinstalment.ChangedPayeeHasWaited;
import vn.chungtay.housing.housecase.write.requestinstalment.PayeeIsDecided;
import vn.chungtay.housing.housecase.write.requestinstalment.PayeeIsNamed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.errors.RuleViolated;

/** Where the money of one case goes: the account that was named last, and what was decided about it. */
final class Payees {

    private @Nullable PayeeNamed present;
    private @Nullable PayeeDecided decision;

    /**
     * What a new payee has to wait for.
     *
     * @param heldUntil before when no money is asked for, absent for a first payee
     * @param hold the rule that set it, empty for a first payee
     * @param doubts what somebody else has to decide
     */
    record Conditions(@Nullable Instant heldUntil, Map<String, String> hold, List<String> doubts) {}

    /**
     * What has to be waited for before money is asked for on a newly named account. Whoever was named before, rejected or not,
     * makes it a change.
     *
     * @throws RuleViolated {@code payee.already-named}
     */
    Conditions conditions(NamePayee command, String accountId, List<String> otherCaseIds, DatedValue holdHours) {
        OtherPayee other = command.other();
        String relation = other == null ? null : other.relation().name();
        PayeeNamed former = present;
        List<String> doubts = new ArrayList<>();
        if (former != null) {
            Rule.check(new PayeeIsAnother(former.payeeId(), !rejected() && isSame(former, accountId, relation)));
            doubts.add("CHANGED");
        }
        if (other != null) {
            doubts.add("OTHER_PERSON");
        }
        if (!otherCaseIds.isEmpty()) {
            doubts.add("ACCOUNT_SHARED");
        }
        return former == null
                ? new Conditions(null, Map.of(), doubts)
                : new Conditions(until(command.at(), holdHours), holdHours.ownLimit(), doubts);
    }

    /** In whole seconds, so that everybody reads the same. */
    private static Instant until(Instant from, DatedValue hours) {
        return from.truncatedTo(ChronoUnit.SECONDS)
                .plus(Duration.ofHours(hours.value().longValueExact()));
    }

    /**
     * Whether somebody may decide now.
     *
     * @throws NotFound {@code payee.not-in-case}, also for one in whose place another was named
     * @throws RuleViolated {@code payee.decided-by-author}, {@code payee.nothing-to-decide}
     */
    void checkDecision(DecidePayee command, String decidedBy) {
        PayeeNamed named = present;
        if (named == null || !named.payeeId().equals(command.payeeId())) {
            throw new NotFound("payee.not-in-case", Map.of("payeeId", command.payeeId()));
        }
        Rule.check(
                new PayeeIsDecidedByAnother(named.payeeId(), named.namedBy(), decidedBy),
                new PayeeWaitsForDecision(named.payeeId(), !undecided(named).isEmpty()));
    }

    /**
     * The payee of money that is asked for now.
     *
     * @throws RuleViolated {@code instalment.payee-missing}, {@code instalment.payee-undecided}, {@code instalment.payee-on-hold}
     */
    String payable(int ordinal, Instant at) {
        PayeeNamed named = present;
        Rule.check(new PayeeIsNamed(ordinal, named != null && !rejected()));
        if (named == null) {
            throw new IllegalStateException("Checked above");
        }
        Rule.check(
                new PayeeIsDecided(ordinal, named.payeeId(), undecided(named)),
                new ChangedPayeeHasWaited(ordinal, named.heldUntil(), named.hold(), at));
        return named.payeeId();
    }

    void evolve(PayeeEvent event) {
        switch (event) {
            case PayeeNamed named -> {
                present = named;
                decision = null;
            }
            case PayeeDecided decided -> decision = decided;
        }
    }

    private boolean rejected() {
        return decision != null && !decision.accepted();
    }

    private List<String> undecided(PayeeNamed named) {
        return decision == null ? named.doubts() : List.of();
    }

    private static boolean isSame(PayeeNamed former, String accountId, @Nullable String relation) {
        return former.accountId().equals(accountId) && Objects.equals(former.relation(), relation);
    }
}
