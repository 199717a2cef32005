/** Another person looks at a photo and accepts or rejects it. */
@NullMarked
package vn.chungtay.housing.housecase.write.decidephoto;

import org.jspecify.annotations.NullMarked;
