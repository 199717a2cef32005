package vn.chungtay.infra.eventstore.faults;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.chungtay.infra.eventstore.TestLog;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Command;
import vn.chungtay.test.servers.FaultyProxy.Fault;

/** Decides by chance, from a seed, what happens to the commands that go through a proxy. */
final class FaultPlan implements Function<Command, Fault> {

    private static final int LONGEST_DELAY_MS = 20;
    private static final double APPEND_FAILS = 0.3;
    private static final double OTHER_FAILS = 0.03;
    private static final double DELAYED = 0.1;
    private static final double LATE_ONE_ARRIVES = 0.4;

    private final CountDownLatch never = new CountDownLatch(1);
    private final Random random;
    private final FaultyProxy proxy;

    FaultPlan(long seed, FaultyProxy proxy) {
        this.random = new Random(seed);
        this.proxy = proxy;
    }

    @Override
    public Fault apply(Command command) {
        if (chance(DELAYED)) {
            delay();
        }
        if (command.insertsInto(TestLog.COMMITS) && chance(LATE_ONE_ARRIVES)) {
            proxy.deliverLate();
        }
        if (!chance(command.insertsInto(TestLog.COMMITS) ? APPEND_FAILS : OTHER_FAILS)) {
            return Fault.NONE;
        }
        Fault fault = Fault.values()[upTo(Fault.values().length)];
        return fault == Fault.REFUSED && !command.insertsInto(TestLog.COMMITS) ? Fault.REQUEST_LOST : fault;
    }

    private void delay() {
        try {
            boolean released = never.await(upTo(LONGEST_DELAY_MS), TimeUnit.MILLISECONDS);
            if (released) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private synchronized int upTo(int limit) {
        return random.nextInt(limit);
    }
}
