/** A photo shows a stage of the house. */
@NullMarked
package vn.chungtay.housing.housecase.write.addphoto;

import org.jspecify.annotations.NullMarked;
