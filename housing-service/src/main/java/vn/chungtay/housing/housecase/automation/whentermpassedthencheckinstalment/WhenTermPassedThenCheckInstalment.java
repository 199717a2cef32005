package vn.chungtay.housing.housecase.automation.whentermpassedthencheckinstalment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.read.instalmentview.WaitingInstalments;
import vn.chungtay.housing.housecase.read.instalmentview.WaitingInstalments.Waiting;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.housing.housecase.write.InstalmentState;
import vn.chungtay.housing.housecase.write.PaymentRules;
import vn.chungtay.housing.housecase.write.checkterm.CheckTerm;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Looks every few minutes which requests for money have overrun their term, and tells their cases. Every replica does so, and none
 * leads: a case decides for itself what the time means to it, and a second that says the same uses the same key, so that it takes
 * effect once. What one round cannot say, the next one does.
 */
@Component
public class WhenTermPassedThenCheckInstalment {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTermPassedThenCheckInstalment.class);

    private static final Actor SELF = Actor.system("housing");

    /** How many are read at once. */
    private static final int PAGE = 200;

    private final WaitingInstalments waiting;
    private final PaymentRules rules;
    private final Commands commands;
    private final Clock clock;

    public WhenTermPassedThenCheckInstalment(
            WaitingInstalments waiting, PaymentRules rules, Commands commands, Clock clock) {
        this.waiting = waiting;
        this.rules = rules;
        this.commands = commands;
        this.clock = clock;
    }

    /** One round. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void react() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, DayOfFact.VIETNAM);
        check(InstalmentState.REQUESTED, before(now, rules.answerWithinHours(today), ChronoUnit.HOURS), now);
        check(InstalmentState.RESERVED, before(now, rules.disburseWithinDays(today), ChronoUnit.DAYS), now);
    }

    private static Instant before(Instant now, DatedValue term, ChronoUnit unit) {
        return now.minus(term.value().longValueExact(), unit);
    }

    private void check(InstalmentState state, Instant until, Instant now) {
        String after = "";
        List<Waiting> found;
        do {
            found = waiting.since(state.name(), until, after, PAGE);
            found.forEach(one -> send(one, state, now));
            after = found.isEmpty() ? after : found.getLast().instalmentId();
        } while (found.size() == PAGE);
    }

    /** A request comes to each of these states once, so its key needs no time. One that cannot be told keeps none waiting. */
    private void send(Waiting one, InstalmentState state, Instant now) {
        try {
            commands.send(
                    new CheckTerm(new CaseId(one.caseId()), new InstalmentId(one.instalmentId()), state, now),
                    "term|" + one.instalmentId() + "|" + state,
                    SELF,
                    null);
        } catch (ServiceException e) {
            LOG.warn("{} could not be told what time it is; the next round does", one.instalmentId(), e);
        }
    }
}
