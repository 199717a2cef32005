package vn.chungtay.infra.service.stored;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permanent name of an event in the log. Events carry no other mark, so that they depend on the JDK and this alone;
 * classes may move and be renamed, the stored name never changes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

    /** {@code <service>.<EventName>}, for example {@code contribution.MoneyReceived}; unique in the service. */
    String name();

    /** Shape of the stored JSON, counted from 1; a new shape needs a new revision and an upcaster. */
    int revision();
}
