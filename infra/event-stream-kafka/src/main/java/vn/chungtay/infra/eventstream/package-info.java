/** Published events as they travel: CloudEvents on Kafka, in the order of each service's log. */
@NullMarked
package vn.chungtay.infra.eventstream;

import org.jspecify.annotations.NullMarked;
