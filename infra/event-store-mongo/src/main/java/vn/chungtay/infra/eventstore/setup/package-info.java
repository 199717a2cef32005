/** The log and its tokens as Spring Boot sets them up: a service only adds the dependency. */
@NullMarked
package vn.chungtay.infra.eventstore.setup;

import org.jspecify.annotations.NullMarked;
