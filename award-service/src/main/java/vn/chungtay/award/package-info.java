/** The award service: evidence for awards, made of what the other services have published. */
@NullMarked
package vn.chungtay.award;

import org.jspecify.annotations.NullMarked;
