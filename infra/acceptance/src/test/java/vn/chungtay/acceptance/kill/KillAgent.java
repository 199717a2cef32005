package vn.chungtay.acceptance.kill;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Ends a process as {@code kill -9} does, at a point that its own code names: when a method is entered or has returned for the n-th
 * time. Runs inside the process as a Java agent, so that the services' code has no hooks. It strikes once: a file that it leaves
 * tells the next start of the same process to do nothing.
 */
public final class KillAgent {

    private static final AtomicInteger REMAINING = new AtomicInteger();
    private static volatile Path mark;

    private KillAgent() {}

    /** Called by the virtual machine with {@code class#method,enter|exit,n,mark file}. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        String[] parts = arguments.split(",", 4);
        String[] method = parts[0].split("#", 2);
        mark = Path.of(parts[3]);
        if (Files.exists(mark)) {
            return;
        }
        REMAINING.set(Integer.parseInt(parts[2]));
        Class<?> advice = parts[1].equals("enter") ? OnEnter.class : OnExit.class;
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .type(ElementMatchers.named(method[0]))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(advice).on(ElementMatchers.named(method[1]))))
                .installOn(instrumentation);
    }

    /** The method was entered or has returned; the n-th time nothing follows. */
    public static void reached() throws IOException {
        if (REMAINING.decrementAndGet() == 0) {
            Files.writeString(mark, "killed here");
            Runtime.getRuntime().halt(137);
        }
    }

    /** Woven in before a method's first instruction. */
    public static final class OnEnter {

        private OnEnter() {}

        @Advice.OnMethodEnter
        static void enter() throws IOException {
            KillAgent.reached();
        }
    }

    /** Woven in after a method has returned; not after it has thrown. */
    public static final class OnExit {

        private OnExit() {}

        @Advice.OnMethodExit
        static void exit() throws IOException {
            KillAgent.reached();
        }
    }
}
