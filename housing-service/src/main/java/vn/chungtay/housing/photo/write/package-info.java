/** Photos come in as a stream and are known by id and hash. */
@NullMarked
package vn.chungtay.housing.photo.write;

import org.jspecify.annotations.NullMarked;
