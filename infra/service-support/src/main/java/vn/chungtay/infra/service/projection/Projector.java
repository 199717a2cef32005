package vn.chungtay.infra.service.projection;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that makes a view of this service's log. It has Axon event handlers and one constructor, which takes the
 * {@link vn.chungtay.infra.service.view.ViewDocuments} to write and nothing else: no projector can do more than write its view,
 * so each can be made anew at any time. It is no bean; there is one of it for each generation.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Projector {

    /** Name of the view, unique in the service; permanent, as its processor is called so. */
    String view();

    /** The types of its documents. No other projector writes them. */
    Class<?>[] documents();
}
