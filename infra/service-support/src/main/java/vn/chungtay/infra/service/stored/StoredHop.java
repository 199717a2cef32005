package vn.chungtay.infra.service.stored;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.core.Ordered;
import tools.jackson.databind.node.ObjectNode;

/**
 * One hop of a stored event from the shape of one revision to that of the next, by its JSON alone: the classes of older shapes are
 * gone. A service declares each hop as a bean; an event goes through all that it needs, the oldest first.
 */
public abstract class StoredHop extends SingleEventUpcaster implements Ordered {

    private final String name;
    private final int from;

    /**
     * A hop to the next revision.
     *
     * @param name as in {@link Stored#name()}
     * @param from revision that it starts from
     */
    protected StoredHop(String name, int from) {
        this.name = name;
        this.from = from;
    }

    /** Makes the shape of the next revision out of this one. */
    protected abstract void change(ObjectNode event);

    /** Hops of one event are taken in the order of their revisions. */
    @Override
    public final int getOrder() {
        return from;
    }

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        SerializedType type = event.getType();
        return type.getName().equals(name) && String.valueOf(from).equals(type.getRevision());
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var next = new SimpleSerializedType(name, String.valueOf(from + 1));
        return event.upcastPayload(next, ObjectNode.class, payload -> {
            change(payload);
            return payload;
        });
    }
}
