package vn.chungtay.infra.eventstream.publish;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the reader of a published event's JSON Schema what a record or one of its components means, since javadoc is not there
 * at run time. Every component of a {@link Published} record carries it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Meaning {

    /** One sentence: meaning, and shape where the name does not say it. */
    String value();

    /**
     * A plausible value as it stands in JSON (text without its quotes). Needed for every component except lists of records,
     * records, enums and booleans, whose example is made from their parts.
     */
    String example() default "";

    /**
     * What a number counts, for example {@code đồng}; {@code 1} for a plain ordinal or number of things. Needed for every number,
     * given for nothing else.
     */
    String unit() default "";
}
