package vn.chungtay.infra.service.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.view.Position;

/**
 * Gives handler methods the {@link Actor}, the {@link SeenVersion} and the {@link Position} that they declare. Found through {@code ServiceLoader}, so
 * that it works in Axon's test fixtures as it does in a service.
 */
public final class HandlerParameters implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type.equals(Actor.class)) {
            return new FromMessage<>(message -> Actor.from(message.getMetaData()));
        }
        if (type.equals(SeenVersion.class)) {
            return new FromMessage<>(SeenVersion::of);
        }
        return type.equals(Position.class) ? new FromMessage<>(HandlerParameters::position) : null;
    }

    private static Position position(Message<?> message) {
        if (message instanceof TrackedEventMessage<?> event && event.trackingToken() != null) {
            return new Position(event.trackingToken().position().orElseThrow());
        }
        throw new IllegalStateException("Only an event that a processor reads from the log has a position");
    }

    private record FromMessage<T>(Function<Message<?>, T> value) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return value.apply(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
