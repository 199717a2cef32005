/** Photos of houses come in as a stream, are looked at, and are known by id and hash from then on. */
@NullMarked
package vn.chungtay.housing.photo.write.uploadphoto;

import org.jspecify.annotations.NullMarked;
