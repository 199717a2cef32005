package vn.chungtay.housing.grievance.automation.whentermpassedthenescalate;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.grievance.read.grievanceview.WaitingGrievances;
import vn.chungtay.housing.grievance.read.grievanceview.WaitingGrievances.Late;
import vn.chungtay.housing.grievance.write.GrievanceCommand;
import vn.chungtay.housing.grievance.write.Level;
import vn.chungtay.housing.grievance.write.closegrievance.CloseGrievance;
import vn.chungtay.housing.grievance.write.escalategrievance.EscalateGrievance;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;

/**
 * Looks every few minutes which grievances a new day has changed, and tells them. Every replica does so, and none leads: a grievance
 * decides for itself what the day means to it, and a second that says the same uses the same key, so that it takes effect once.
 * What one round cannot say, the next one does.
 */
@Component
public class WhenTermPassedThenEscalate {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTermPassedThenEscalate.class);

    private static final Actor SELF = Actor.system("housing");

    /** How many are read at once. */
    private static final int PAGE = 200;

    private final WaitingGrievances waiting;
    private final Commands commands;
    private final Today today;

    public WhenTermPassedThenEscalate(WaitingGrievances waiting, Commands commands, Today today) {
        this.waiting = waiting;
        this.commands = commands;
        this.today = today;
    }

    /** One round. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void react() {
        LocalDate day = today.inVietnam();
        each(after -> waiting.late(day, after, PAGE), Late::grievanceId, late -> escalate(late, day));
        each(after -> waiting.closable(day, after, PAGE), id -> id, id -> close(id, day));
    }

    /** A grievance comes to each level once, so its key needs no day. */
    private void escalate(Late late, LocalDate day) {
        send(
                new EscalateGrievance(new GrievanceId(late.grievanceId()), Level.valueOf(late.level()), day),
                "escalate|" + late.grievanceId() + "|" + late.level());
    }

    private void close(String grievanceId, LocalDate day) {
        send(new CloseGrievance(new GrievanceId(grievanceId), day), "close|" + grievanceId);
    }

    /** One that cannot be told keeps none of the others waiting. */
    private void send(GrievanceCommand command, String key) {
        try {
            commands.send(command, key, SELF, null);
        } catch (ServiceException e) {
            LOG.warn("{} could not be told what day it is; the next round does", command.grievanceId(), e);
        }
    }

    private static <T> void each(Function<String, List<T>> page, Function<T, String> id, Consumer<T> action) {
        String after = "";
        List<T> found;
        do {
            found = page.apply(after);
            found.forEach(action);
            after = found.isEmpty() ? after : id.apply(found.getLast());
        } while (found.size() == PAGE);
    }
}
