/** Looking for photos that look alike. */
@NullMarked
package vn.chungtay.bench.photo;

import org.jspecify.annotations.NullMarked;
