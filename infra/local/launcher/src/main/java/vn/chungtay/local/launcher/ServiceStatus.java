package vn.chungtay.local.launcher;

import java.util.OptionalLong;

/**
 * How a process of the suite is.
 *
 * @param name its short name
 * @param state what can be said of it
 * @param pid number of its process; 0 when none runs
 * @param port where it listens; 0 when none runs
 * @param residentMib memory that it holds now, in MiB; absent when none runs or the system does not tell
 */
public record ServiceStatus(String name, State state, long pid, int port, OptionalLong residentMib) {

    /** What can be said of a process. */
    public enum State {
        /** Never started, or stopped in order. */
        STOPPED,
        /** It was started and has ended without being told to. */
        DIED,
        /** It runs and does not take requests yet. */
        STARTING,
        /** It runs and takes requests. */
        READY
    }
}
