/** How far each processor has got, kept in MongoDB. */
@NullMarked
package vn.chungtay.infra.eventstore.token;

import org.jspecify.annotations.NullMarked;
