/** Events that could not be handled, kept in their order until they can be. */
@NullMarked
package vn.chungtay.infra.eventstore.deadletter;

import org.jspecify.annotations.NullMarked;
