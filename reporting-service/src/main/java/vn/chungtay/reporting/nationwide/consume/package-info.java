/** What other services publish, as this service reads it. */
@NullMarked
package vn.chungtay.reporting.nationwide.consume;

import org.jspecify.annotations.NullMarked;
