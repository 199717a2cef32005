/** From the log to Kafka: one leader follows the log in its order and sends what is for others. */
@NullMarked
package vn.chungtay.infra.eventstream.relay;

import org.jspecify.annotations.NullMarked;
