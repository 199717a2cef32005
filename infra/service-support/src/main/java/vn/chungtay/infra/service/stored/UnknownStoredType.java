package vn.chungtay.infra.service.stored;

import org.axonframework.serialization.SerializationException;

/**
 * The log holds something that this version of the service cannot read. Whoever reads stops: passing it over would give figures
 * with a hole in them.
 */
public final class UnknownStoredType extends SerializationException {

    public UnknownStoredType(String name, String revision) {
        super("The stored type " + name + " in revision " + revision
                + " is neither known to this service nor listed as retired");
    }
}
