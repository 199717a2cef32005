package vn.chungtay.infra.eventstore.faults;

import com.mongodb.MongoException;
import java.time.Duration;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.TestLog;
import vn.chungtay.infra.eventstore.TunedSettings;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/** An engine with a faulty line of its own to the server; it can be started anew. */
final class UnsteadyProcess implements AutoCloseable {

    private static final int STARTS = 50;
    private static final LogSettings IMPATIENT = new TunedSettings()
            .patience(Duration.ofMillis(100), Duration.ofMillis(150))
            .longestRetryDelay(Duration.ofMillis(40))
            .endCheck(Duration.ofMillis(20))
            .build();

    private final FaultyProxy proxy = new FaultyProxy(TestServers.mongodbUri());
    private final String database;
    private volatile TestLog log;

    UnsteadyProcess(String database, long seed) {
        this.database = database;
        this.log = start();
        proxy.commands(new FaultPlan(seed, proxy));
    }

    TestLog log() {
        return log;
    }

    /** Opens the log a second time and ends the first engine in the middle of whatever it does. */
    void restart() {
        TestLog before = log;
        log = start();
        before.close();
    }

    /** From now on nothing fails; what was kept back arrives at once. */
    void heal() {
        proxy.commands(command -> Fault.NONE);
        deliverAllLate();
    }

    private void deliverAllLate() {
        while (proxy.deliverLate()) {
            Thread.onSpinWait();
        }
    }

    private TestLog start() {
        for (int attempt = 1; ; attempt++) {
            try {
                return TestLog.on(proxy.uri(), database, IMPATIENT);
            } catch (MongoException failed) {
                if (attempt == STARTS) {
                    throw failed;
                }
            }
        }
    }

    @Override
    public void close() throws Exception {
        log.close();
        proxy.close();
    }
}
