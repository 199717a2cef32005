/** The one place where tests get their MongoDB and their Kafka from. */
@NullMarked
package vn.chungtay.test.servers;

import org.jspecify.annotations.NullMarked;
