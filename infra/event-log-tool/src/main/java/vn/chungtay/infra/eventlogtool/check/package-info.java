/** Proves of a stored log that it is what the event store promises, or says where it is not. */
@NullMarked
package vn.chungtay.infra.eventlogtool.check;

import org.jspecify.annotations.NullMarked;
