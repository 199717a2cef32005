package vn.chungtay.infra.service.axon;

import java.util.Objects;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A command failed before its commit began: whatever the cause, nothing was appended. Any other error comes from the commit
 * itself, where the append may have happened.
 */
public final class DecisionFailed extends RuntimeException {

    private DecisionFailed(Throwable cause) {
        super("The command failed before its commit", cause);
    }

    /** What went wrong. */
    public Throwable reason() {
        return Objects.requireNonNull(getCause());
    }

    /** Marks what is thrown while deciding; the innermost interceptor of the command bus. */
    public static final class Marker<T extends Message<?>> implements MessageHandlerInterceptor<T> {

        @Override
        public Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) {
            try {
                return chain.proceed();
            } catch (Exception e) {
                throw new DecisionFailed(e);
            }
        }
    }
}
