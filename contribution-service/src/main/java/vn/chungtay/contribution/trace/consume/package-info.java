/** Houses, as housing-service publishes them. */
@NullMarked
package vn.chungtay.contribution.trace.consume;

import org.jspecify.annotations.NullMarked;
