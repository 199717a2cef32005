/** From Kafka to the service: each published event of another service takes effect once. */
@NullMarked
package vn.chungtay.infra.eventstream.consume;

import org.jspecify.annotations.NullMarked;
