package vn.chungtay.infra.service.trace;

import java.util.Optional;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Handles each message in the trace that its metadata names. */
public final class TraceInterceptor<T extends Message<?>> implements MessageHandlerInterceptor<T> {

    @Override
    public Object handle(UnitOfWork<? extends T> unitOfWork, InterceptorChain chain) throws Exception {
        Optional<TraceParent> trace =
                TraceParent.parse((String) unitOfWork.getMessage().getMetaData().get(TraceParent.NAME));
        if (trace.isEmpty()) {
            return chain.proceed();
        }
        try (var ignored = trace.get().enter()) {
            return chain.proceed();
        }
    }
}
