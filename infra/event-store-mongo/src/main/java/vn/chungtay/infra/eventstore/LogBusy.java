package vn.chungtay.infra.eventstore;

import org.axonframework.common.AxonTransientException;

/** Nothing was appended, since the log could not take the commit in time; the same append may succeed soon. */
public final class LogBusy extends AxonTransientException {

    public LogBusy(String message) {
        super(message);
    }
}
