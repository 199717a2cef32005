package vn.chungtay.infra.service.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation that an endpoint performs. Who may is said by {@code permissions.csv} of the service (operation, role, scope);
 * an endpoint without this annotation answers nobody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permitted {

    /** Name in the permission matrix, for example {@code housing.confirm-sponsorship}. */
    String value();
}
