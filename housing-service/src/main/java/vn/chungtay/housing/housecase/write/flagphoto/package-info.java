/** What a comparison with all other photos found is held against a photo. */
@NullMarked
package vn.chungtay.housing.housecase.write.flagphoto;

import org.jspecify.annotations.NullMarked;
