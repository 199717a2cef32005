package vn.chungtay.infra.eventstream.publish;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the record that other services see; its JSON Schema stands in {@code infra/contracts}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Published {

    /** CloudEvents type, {@code <service>.<event>.v<n>}, for example {@code housing.case-listed.v1}. */
    String value();
}
