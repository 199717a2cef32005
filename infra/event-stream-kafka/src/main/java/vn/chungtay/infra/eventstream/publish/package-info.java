/** From the log to Kafka: what others may see, in the order of the log. */
@NullMarked
package vn.chungtay.infra.eventstream.publish;

import org.jspecify.annotations.NullMarked;
